import { disconnect } from '@/lib/persistence';
import { setFirstPassword } from '@/lib/usecases/set-first-password';

/** Run by bin/reset-password.mjs. */
const result = await setFirstPassword(process.argv[2] ?? '');
await disconnect();
if (result.ok) console.log(`${result.value.name}的新密码（只显示这一次，登录时必须修改）：${result.value.password}`);
else console.error(result.message);
process.exitCode = result.ok ? 0 : 1;
