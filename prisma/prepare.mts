import { dataDir, disconnect } from '@/lib/persistence';
import { type FirstPassword, seedFirstAdministrator } from '@/lib/usecases/seed';
import { seedDemoReport, seedDemoSchool } from '@/lib/usecases/seed-demo';
import { migrate } from './migrate.mjs';

/** Run by bin/start.mjs and bin/dev.mjs: the database is brought up to date and, the first time, filled. */

function announce(heading: string, passwords: readonly FirstPassword[]) {
  console.log(`\n${heading}`);
  for (const { duty, username, password } of passwords) console.log(`  ${duty}  用户名 ${username}  密码 ${password}`);
  console.log('');
}

const applied = await migrate(dataDir());
if (applied.length > 0) console.log(`数据库结构已更新（${applied.length}项）`);

const administrator = await seedFirstAdministrator();
if (administrator) announce('首位管理员的密码只显示这一次，首次登录时必须修改：', [administrator]);

if (process.argv.includes('--demo')) {
  const { demoInstitution, demoPeople, demoReport } = await import('./demo');
  const demo = { institution: { ...demoInstitution, slug: 'shili' }, people: demoPeople, report: demoReport() };
  const people = await seedDemoSchool(demo);
  if (people) announce(`${demoInstitution.name}（演示）的用户，密码只显示这一次：`, people);
  await seedDemoReport(demo);
}
await disconnect();
