import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4210);

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  timeout: 45_000,
  fullyParallel: true,
  workers: 2,
  // Patience on a busy machine; a test that needs its second try is named as flaky.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? [['list']] : [['line']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nn-NO',
    timezoneId: 'Europe/Oslo',
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node --import tsx test/browser/server.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port), NODE_ENV: 'production' },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
