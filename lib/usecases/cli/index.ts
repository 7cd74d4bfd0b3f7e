import { readArguments } from './arguments';
import { checkFile, type ExitCode, importFile, pdfFile, type Voice } from './commands';
import { HELP } from './help';

/** Runs one command of the command line. @param args without node and the program's name */
export async function runCommand(args: readonly string[], voice: Voice): Promise<ExitCode> {
  const command = readArguments(args);
  if (!command.ok) {
    voice.tell(command.message);
    return 2;
  }
  switch (command.value.name) {
    case 'help':
      voice.print(HELP);
      return 0;
    case 'import':
      return importFile(command.value, voice);
    case 'check':
      return checkFile(command.value, voice);
    case 'pdf':
      return pdfFile(command.value, voice);
  }
}
