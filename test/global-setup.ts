import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../app/platform/migrate.server';

/** Migrates one template database; each test copies it. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'samrad-test-'));
  const template = path.join(folder, 'template.db');
  migrate(template);
  project.provide('templateDatabase', template);
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    templateDatabase: string;
  }
}
