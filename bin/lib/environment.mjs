import { secrets } from './secrets.mjs';

/**
 * What every part of the program finds in its environment.
 * @param {{ folder: string, port: number }} settings
 * @returns {NodeJS.ProcessEnv}
 */
export function environment({ folder, port }) {
  return {
    ...process.env,
    DATA_DIR: folder,
    PORT: String(port),
    NEXTAUTH_SECRET: secrets(folder).sessionSecret,
    // Without an address of its own the program answers under whatever address it was reached by.
    ...(process.env.NEXTAUTH_URL ? {} : { AUTH_TRUST_HOST: 'true' }),
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
