import { expect, test } from 'vitest';
import { requireOwnHost, requireOwnPage } from '../../../src/desk/server/guard.ts';

const PORT = 4321;
const TOKEN = 'a'.repeat(48);
const own = {
  host: '127.0.0.1:4321',
  origin: 'http://127.0.0.1:4321',
  'x-redaktion': TOKEN,
  'content-type': 'application/json',
};

const ask = (headers: Record<string, string | undefined>, method = 'PUT') =>
  requireOwnPage({ method, headers: { ...own, ...headers } }, PORT, TOKEN);

test('the desk’s own page may ask', () => {
  expect(() => ask({})).not.toThrow();
  expect(() => ask({ host: 'localhost:4321', origin: 'http://localhost:4321' })).not.toThrow();
});

test('reading needs no origin, because browsers send none', () => {
  expect(() => ask({ origin: undefined }, 'GET')).not.toThrow();
  expect(() => ask({ origin: undefined })).toThrow(/uden for redaktionen/);
});

test.each(['evil.example:4321', '127.0.0.1', '127.0.0.1:80', '127.0.0.1.evil.example:4321', undefined])(
  'a name of another page that leads here is refused (DNS rebinding): %s',
  (host) => {
    const origin = `http://${host}`;
    expect(() => ask({ host, origin }, 'GET')).toThrow(/sin egen adresse/);
    expect(() => requireOwnHost({ method: 'GET', headers: { host } }, PORT)).toThrow(/sin egen adresse/);
  },
);

test.each(['http://evil.example', 'null', 'https://127.0.0.1:4321', 'http://127.0.0.1:4322', 'http://localhost:4321'])(
  'a page of another origin is refused, with or without the token (CSRF): %s',
  (origin) => {
    expect(() => ask({ origin })).toThrow(/uden for redaktionen/);
    expect(() => ask({ origin }, 'GET')).toThrow(/uden for redaktionen/);
  },
);

test('a form of another page is refused by what the browser says of it', () => {
  expect(() => ask({ 'sec-fetch-site': 'cross-site' })).toThrow(/uden for redaktionen/);
  expect(() => ask({ 'sec-fetch-site': 'same-site' }, 'GET')).toThrow(/uden for redaktionen/);
});

test.each([undefined, '', 'a'.repeat(47), 'b'.repeat(48)])('a wrong token is refused: %s', (token) => {
  expect(() => ask({ 'x-redaktion': token })).toThrow(/kender ikke denne fane/);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined])(
  'a type that forms can send is refused: %s',
  (type) => {
    expect(() => ask({ 'content-type': type })).toThrow(/forkert type/);
  },
);
