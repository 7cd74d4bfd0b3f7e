/** Headers of every answer; the content security policy, which needs a number of its own per page, is set by proxy.ts. */
const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** Answers that are no pages run nothing and may be put nowhere. */
const API_POLICY = [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }];

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Pages answer 403 with forbidden() and app/forbidden.tsx.
  experimental: { authInterrupts: true },
  // Native or with files of their own beside the code: loaded from node_modules, not bundled.
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-libsql', '@libsql/client', 'libsql', 'pdfkit', 'fontkit'],
  // Types are checked by a step of their own (npm test): a school that installs the program need not wait for that.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: HEADERS },
    { source: '/api/:path*', headers: API_POLICY },
  ],
};
