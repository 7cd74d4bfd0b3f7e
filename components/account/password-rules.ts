/** Told while typing; the server asks the same and has the last word. */
export const PASSWORD_MINIMUM = 10;

export type PasswordFields = { current: string; next: string; again: string };
export type PasswordFaults = Partial<Record<keyof PasswordFields, string>>;

/** What is wrong with a change of password, by field; {} when it may be sent. */
export function passwordFaults({ current, next, again }: PasswordFields): PasswordFaults {
  const faults: PasswordFaults = {};
  if (current === '') faults.current = '请填写现在的密码。';
  if ([...next].length < PASSWORD_MINIMUM) faults.next = `新密码至少${PASSWORD_MINIMUM}个字符。`;
  else if (next === current) faults.next = '新密码不能与现在的密码相同。';
  if (again !== next) faults.again = '两次填写的新密码不一致。';
  return faults;
}
