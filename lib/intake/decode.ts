import { type Failure, fail, ok, type Result } from '@/lib/result';

/** A report's text is some 50 kB; what is far larger is no report. In bytes. */
export const FILE_LIMIT = 5 * 1024 * 1024;

const SIGNATURES: readonly [string, readonly number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['Word（docx）或压缩包', [0x50, 0x4b, 0x03, 0x04]],
  ['旧版 Word（doc）', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG 图片', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG 图片', [0xff, 0xd8, 0xff]],
];

const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, i) => bytes[i] === byte);

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** UTF-16 without a mark: most high bytes of a text in Chinese and ASCII vary, but ASCII line breaks leave zeros on one side. */
function utf16Guess(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // 一 is 4E00: Chinese has zeros on the other side too, but few.
  if (even + odd < length / 100 || Math.min(even, odd) * 4 > Math.max(even, odd)) return undefined;
  return decoded(bytes, even > odd ? 'utf-16be' : 'utf-16le');
}

const isReadable = (text: string): boolean => {
  const controls = text.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  return controls <= text.length / 100;
};

/** The refusal of a file of this many bytes, before it is read; undefined where it may be read. */
export function refuseSize(bytes: number, limit = FILE_LIMIT): Failure | undefined {
  if (bytes === 0) return fail('invalid', '文件是空的，请换一个有内容的文件。');
  if (bytes <= limit) return undefined;
  return fail(
    'too-large',
    `文件有 ${megabytes(bytes)}，超过 ${megabytes(limit)} 的上限。年报文本通常不到 0.1 MB，请确认选对了文件。`,
  );
}

/**
 * The text of a file: UTF-8 (with or without mark), UTF-16 or GB18030 (GBK, GB2312).
 * @param limit in bytes
 * @returns 'too-large' over the limit, 'invalid' for an empty file and for what is no text
 */
export function decodeText(bytes: Uint8Array, limit = FILE_LIMIT): Result<string> {
  const refused = refuseSize(bytes.length, limit);
  if (refused) return refused;
  const known = SIGNATURES.find(([, head]) => startsWith(bytes, head));
  if (known) return fail('invalid', `这是${known[0]}文件，不是纯文本。请另存为“纯文本（*.txt）”，或复制正文后粘贴。`);
  const text = textOf(bytes);
  if (text === undefined || !isReadable(text)) {
    return fail(
      'invalid',
      '无法识别为文本：文件可能是二进制文件，或编码不是 UTF-8、UTF-16、GB18030。请另存为 UTF-8 纯文本。',
    );
  }
  if (text.trim() === '') return fail('invalid', '文件里只有空白，没有文字。');
  return ok(text);
}

function textOf(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes, 'utf-16be');
  return utf16Guess(bytes) ?? decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
}
