import { describe, expect, it } from 'vitest';
import { isOurName } from '~/platform/form-names';
import { readForm } from './read-form.server';

const post = (body: BodyInit, type?: string) =>
  new Request('http://localhost/', { method: 'POST', body, headers: type ? { 'Content-Type': type } : {} });

describe('reading a form', () => {
  it('gives what was sent', async () => {
    const form = await readForm(
      post(
        new URLSearchParams([
          ['text', 'Hei'],
          ['points[12].text', 'Æ'],
        ]),
      ),
    );
    expect([...form]).toEqual([
      ['text', 'Hei'],
      ['points[12].text', 'Æ'],
    ]);
  });

  it.each([
    ['points[99999999].text'],
    ['a[0].b[9999999].c'],
    ['sections[1e9].level'],
    ['__proto__.admin'],
    ['points.constructor.prototype.x'],
    ['points[0].__proto__'],
    ['a'.repeat(201)],
    ['a[0][0]'],
    ['a.b.c'],
  ])('refuses the name %s, which no form of ours has', async (name) => {
    expect(isOurName(name)).toBe(false);
    await expect(readForm(post(new URLSearchParams({ [name]: 'x' })))).rejects.toMatchObject({ code: 'badRequest' });
  });

  it('refuses more fields than any form of ours has', async () => {
    const body = 'a=&'.repeat(10_001);
    await expect(readForm(post(body, 'application/x-www-form-urlencoded'))).rejects.toMatchObject({ status: 400 });
  });

  it.each([
    ['no form', '{"a":1}', 'application/json'],
    ['a multipart form without its boundary', 'x', 'multipart/form-data'],
    [
      'a multipart form that breaks off',
      '--b\r\nContent-Disposition: form-data; na',
      'multipart/form-data; boundary=b',
    ],
  ])('answers %s as the mistake of the one who asks', async (_, body, type) => {
    await expect(readForm(post(body, type))).rejects.toMatchObject({ code: 'badRequest' });
  });
});
