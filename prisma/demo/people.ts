/** A person of the demonstration; passwords are drawn when it is set up. */
export type DemoPerson = {
  username: string;
  name: string;
  roles: readonly ('admin' | 'compiler' | 'contributor' | 'reviewer' | 'reader')[];
  /** Name of one of the institution's departments. */
  department: string | null;
};

/** One person for every role. */
export const demoPeople: readonly DemoPerson[] = [
  { username: 'guanli', name: '周明远', roles: ['admin'], department: '网络信息中心' },
  { username: 'bianzhi', name: '林静', roles: ['compiler'], department: '学校办公室' },
  { username: 'xinxi', name: '陈晓雨', roles: ['contributor'], department: '招生办公室' },
  { username: 'shenhe', name: '王建国', roles: ['reviewer'], department: null },
  { username: 'duzhe', name: '赵敏', roles: ['reader'], department: '纪委办公室' },
];
