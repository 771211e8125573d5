import { expect, test } from 'vitest';
import { putPolicyFirst } from '../../../src/hosting/policy-first.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;
const page = (head: string) => `<!DOCTYPE html><html lang="da"><head>${head}</head><body><p>Å</p></body></html>`;

test('the policy stands behind the encoding and before whatever runs, and nothing else has moved', () => {
  expect(putPolicyFirst(page(`<meta charset="utf-8"><script src="/a.js"></script>${POLICY}<title>Æ</title>`))).toBe(
    page(`<meta charset="utf-8">${POLICY}<script src="/a.js"></script><title>Æ</title>`),
  );
});

test.each([page('<meta charset="utf-8"><title>Æ</title>'), page(`<meta charset="utf-8">${POLICY}<title>Æ</title>`)])(
  'a page that has none, or has it there, stays as it is',
  (html) => {
    expect(putPolicyFirst(html)).toBe(html);
  },
);
