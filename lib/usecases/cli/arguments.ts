import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '@/lib/result';

export type Command =
  | { name: 'help' }
  | { name: 'import'; file: string; output: string }
  | { name: 'check'; file: string; json: boolean }
  | { name: 'pdf'; file: string; output: string; draft: boolean };

const SEE_HELP = '用法见 gongkai --help。';
const OPTIONS = {
  output: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
  draft: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
type Option = keyof typeof OPTIONS;

const ALLOWED: Record<Exclude<Command['name'], 'help'>, readonly Option[]> = {
  import: ['output'],
  check: ['json'],
  pdf: ['output', 'draft'],
};

const isCommand = (name: string): name is keyof typeof ALLOWED => Object.hasOwn(ALLOWED, name);

/** What the command line asks for. @param args without node and the program's name */
export function readArguments(args: readonly string[]): Result<Command> {
  const parsed = parse(args);
  if (!parsed) return fail('invalid', `参数无法识别：${args.join(' ')}。${SEE_HELP}`);
  const { values, positionals } = parsed;
  const [name, file, ...more] = positionals;
  if (values.help || name === 'help' || args.length === 0) return ok({ name: 'help' });
  if (name === undefined || !isCommand(name)) return fail('invalid', `没有“${name ?? ''}”这个命令。${SEE_HELP}`);
  if (file === undefined) return fail('invalid', `请写明要处理的文件：gongkai ${name} 文件。${SEE_HELP}`);
  if (more.length > 0) return fail('invalid', `一次只处理一个文件，多出了：${more.join(' ')}。`);
  const foreign = Object.keys(values).find((option) => !(ALLOWED[name] as readonly string[]).includes(option));
  if (foreign) return fail('invalid', `命令 ${name} 没有选项 --${foreign}。${SEE_HELP}`);
  if (name === 'check') return ok({ name, file, json: values.json ?? false });
  const { output } = values;
  if (output === undefined || output === '')
    return fail('invalid', `请用 -o 写明输出文件：gongkai ${name} ${file} -o 文件。`);
  return ok(name === 'import' ? { name, file, output } : { name, file, output, draft: values.draft ?? false });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return undefined;
  }
}
