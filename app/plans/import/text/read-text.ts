import type { Flow } from '../flow';
import { ImportFailure } from '../imported-plan';

export function readText(_bytes: Uint8Array): Flow {
  throw new ImportFailure('wrongType');
}
