export type PasswordFields = { current: string; next: string; again: string };
export type PasswordFaults = Partial<Record<keyof PasswordFields, string>>;

/**
 * What is wrong with a change of password, by field; {} when it may be sent. The server has the last word.
 * @param minimum characters a password needs
 */
export function passwordFaults({ current, next, again }: PasswordFields, minimum: number): PasswordFaults {
  const faults: PasswordFaults = {};
  if (current === '') faults.current = '请填写现在的密码。';
  if ([...next].length < minimum) faults.next = `新密码至少${minimum}个字符。`;
  else if (next === current) faults.next = '新密码不能与现在的密码相同。';
  if (again !== next) faults.again = '两次填写的新密码不一致。';
  return faults;
}
