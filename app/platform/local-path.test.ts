import { expect, it } from 'vitest';
import { localPath } from './local-path';

it.each([
  ['/plan/helse?del=a#b', '/plan/helse?del=a#b'],
  ['/', '/'],
  ['/a/../b', '/b'],
  ['https://elsewhere.example/', null],
  ['//elsewhere.example/', null],
  ['/\\\\elsewhere.example/', null],
  ['/\t/elsewhere.example/', null],
  ['/.//elsewhere.example/', null],
  ['/a/..//elsewhere.example/', null],
  ['/%2e//elsewhere.example/', null],
  ['javascript:alert(1)', null],
  ['plan', null],
  [undefined, null],
])('%s leads to %s', (value, path) => {
  expect(localPath(value)).toBe(path);
});
