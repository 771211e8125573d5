/** Web servers of this machine, started with the examples of `src/hosting/examples` and the edits that those ask for. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { connect } from 'node:tls';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The name that the examples serve; nothing looks it up. */
const HOST = 'beretning.example';
const CERTIFICATE = { crt: 'beretning.example.crt', key: 'beretning.example.key' };

export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface WebServer {
  /** Asks by HTTPS. */
  ask: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** Asks by HTTP. */
  askPlain: (path: string) => Promise<Answer>;
  /** The protocol that is agreed on with a browser that can do HTTP/2. */
  agreeOnProtocol: () => Promise<string | false | null>;
  stop: () => Promise<void>;
}

/** A place for a server's files, and what it is to serve. */
interface Bench {
  folder: string;
  site: string;
  ports: { http: number; https: number };
}

const SERVERS = {
  nginx: { example: 'nginx.conf', start: startNginx },
  caddy: { example: 'Caddyfile', start: startCaddy },
};
export type ServerName = keyof typeof SERVERS;

/** Whether a server, and what makes a certificate for it, can be started here. */
export function isInstalled(name: ServerName): boolean {
  return [
    [name, name === 'nginx' ? '-v' : 'version'],
    ['openssl', 'version'],
  ].every(([program, argument]) => spawnSync(program!, [argument!]).status === 0);
}

/**
 * Starts a server with its example: host name, path and certificates are put in as the example asks, and ports that anybody
 * may listen on.
 */
export async function startServer(name: ServerName, site: string): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), `beretning-${name}-`));
  const [http, https] = await findPorts();
  const bench = { folder, site, ports: { http: http!, https: https! } };
  await makeCertificate(folder);
  const { example, start } = SERVERS[name];
  await start(bench, await readFile(`src/hosting/examples/${example}`, 'utf8'));
  return {
    ask: (path, headers = {}) => ask(secureRequest, bench.ports.https, path, headers),
    askPlain: (path) => ask(request, bench.ports.http, path, {}),
    agreeOnProtocol: () => agreeOnProtocol(bench.ports.https),
    stop: async () => {
      const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
      process.kill(pid);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** nginx returns when it listens. Only root may start workers as somebody else, who could not read the site. */
async function startNginx({ folder, site, ports }: Bench, example: string): Promise<void> {
  const edited = example
    .replaceAll('/srv/beretning/dist', site)
    .replaceAll('/etc/ssl/', `${folder}/`)
    .replaceAll(/(?<=listen (?:\[::\]:)?)80\b/g, String(ports.http))
    .replaceAll(/(?<=listen (?:\[::\]:)?)443\b/g, String(ports.https));
  await writeFile(join(folder, 'site.conf'), edited);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  include ${folder}/site.conf;
}
`;
  await writeFile(join(folder, 'nginx.conf'), config);
  await run('nginx', ['-e', `${folder}/error.log`, '-c', join(folder, 'nginx.conf')]);
}

/**
 * `caddy start` returns when it listens. Its own folders lie beside the rest, so that it finds no certificates of others.
 * What it prints goes to a file: what it leaves running would hold a pipe open.
 */
async function startCaddy({ folder, site, ports }: Bench, example: string): Promise<void> {
  const options = `{
  admin off
  skip_install_trust
  http_port ${ports.http}
  https_port ${ports.https}
}
`;
  const edited = example
    .replaceAll('/srv/beretning/dist', site)
    .replace(/# .*?: (tls .*)/, (_, tls: string) => tls.replaceAll('/etc/ssl/', `${folder}/`));
  await writeFile(join(folder, 'Caddyfile'), options + edited);
  const home = join(folder, 'home');
  await mkdir(home);
  const log = openSync(join(folder, 'caddy.log'), 'w');
  const args = ['start', '--config', join(folder, 'Caddyfile'), '--pidfile', join(folder, 'pid')];
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const [code] = (await once(spawn('caddy', args, { env, stdio: ['ignore', log, log] }), 'close')) as [number | null];
  closeSync(log);
  if (code !== 0) throw new Error(`Caddy did not start.\n${await readFile(join(folder, 'caddy.log'), 'utf8')}`);
}

async function makeCertificate(folder: string): Promise<void> {
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const name = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  const files = ['-keyout', join(folder, CERTIFICATE.key), '-out', join(folder, CERTIFICATE.crt)];
  await run('openssl', ['req', ...kind, ...name, ...files]);
}

/** Two ports that nobody listens on, held together so that they differ. */
async function findPorts(): Promise<number[]> {
  const servers = [createServer(), createServer()];
  await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1'), 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

async function ask(
  send: typeof request | typeof secureRequest,
  port: number,
  path: string,
  headers: Record<string, string>,
): Promise<Answer> {
  const options = { host: '127.0.0.1', port, path, servername: HOST, rejectUnauthorized: false, agent: false };
  const sent = send({ ...options, headers: { host: HOST, ...headers } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

async function agreeOnProtocol(port: number): Promise<string | false | null> {
  const options = { host: '127.0.0.1', port, servername: HOST, rejectUnauthorized: false };
  const socket = connect({ ...options, ALPNProtocols: ['h2', 'http/1.1'] });
  await once(socket, 'secureConnect');
  socket.destroy();
  return socket.alpnProtocol;
}
