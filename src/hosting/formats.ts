/** The headers in the words of hosts and web servers. */
import {
  CACHE_FOR_EVER,
  CACHE_SHORTLY,
  IMMUTABLE_FOLDERS,
  MEDIA_TYPES,
  NOT_LISTED,
  SECURITY_HEADERS,
} from './headers.ts';

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read from the site's root. They join a header that two rules
 * set, so pages get the hosts' own short caching and only what never changes gets a rule.
 *
 * @param drafts addresses of drafts, `/2026/`: their PDFs and data files can say `noindex` in a header alone
 */
export function formatHeadersFile(drafts: readonly string[] = []): string {
  const rules = [
    { path: '/*', headers: SECURITY_HEADERS },
    ...IMMUTABLE_FOLDERS.map((folder) => ({ path: `${folder}*`, headers: [['Cache-Control', CACHE_FOR_EVER]] })),
    ...drafts.map((path) => ({ path: `${path}*`, headers: [NOT_LISTED] })),
  ];
  return rules
    .map(({ path, headers }) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}

/**
 * `_redirects`, which the same hosts read: short addresses lead on before a page is sent. Where a host does not read it, the
 * pages that stand there do. With and without the last slash, because not every host takes the two for one; and for now,
 * because a revision may send a short address to where its source has moved.
 */
export function formatRedirectsFile(links: readonly { path: string; target: string }[]): string {
  const rules = links.flatMap(({ path, target }) =>
    [path, path.replace(/\/$/, '')].map(
      (from) => `${from} ${target.startsWith('/') ? target : new URL(target).href} 302\n`,
    ),
  );
  return rules.join('');
}

/** First lines of an example. */
const MADE = 'Made by `npm run hosting` from src/hosting/headers.ts.';

/** Where drafts are shown, an example says so in a comment. */
const DRAFTS = 'Where drafts are shown (npm run build -- --drafts)';

/**
 * A site of nginx 1.22, which Debian 12 has, and later. Headers stand in the server block: a location with one of its own
 * would inherit none of them.
 */
export function formatNginx(): string {
  return `# ${MADE} For /etc/nginx/conf.d/ (nginx 1.22 or later); put in your own names, paths and certificates.
map $uri $cache_control {
  default "${CACHE_SHORTLY}";
${IMMUTABLE_FOLDERS.map((folder) => `  ~^${folder} "${CACHE_FOR_EVER}";`).join('\n')}
}

server {
  listen 80;
  listen [::]:80;
  server_name beretning.example;
  return 301 https://$host$request_uri;
}

server {
  # nginx 1.25.1 and later ask for \`http2 on;\` in a line of its own, and still understand this one.
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name beretning.example;
  ssl_certificate /etc/ssl/beretning.example.crt;
  ssl_certificate_key /etc/ssl/beretning.example.key;

  # A page is a folder; nginx sends an address without its last slash there by itself.
  root /srv/beretning/dist;
  index index.html;
  error_page 404 /404.html;
  charset utf-8;

  # Text lies compressed beside the originals. With the module libnginx-mod-http-brotli-static: brotli_static on;
  gzip_static on;
  gzip_vary on;

  add_header Cache-Control $cache_control always;
  # ${DRAFTS}: add_header ${NOT_LISTED.join(' ')} always;
${SECURITY_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}

${MEDIA_TYPES.map(formatNginxType).join('\n')}
}
`;
}

function formatNginxType([path, type]: (typeof MEDIA_TYPES)[number]): string {
  const location = path.startsWith('*.') ? `~ \\.${path.slice(2)}$` : `= ${path}`;
  return `  location ${location} { types {} default_type "${type}"; }`;
}

/** A site of Caddy 2.6, which Debian 12 has, and later. It sees to the certificate and to port 80 by itself. */
export function formatCaddy(): string {
  return `# ${MADE} For /etc/caddy/Caddyfile (Caddy 2.6 or later); put in your own name and path.
(beretning) {
  root * /srv/beretning/dist
  file_server {
    # Text lies compressed beside the originals.
    precompressed br gzip
  }
}

beretning.example {
  # For a certificate of your own: tls /etc/ssl/beretning.example.crt /etc/ssl/beretning.example.key
  import beretning

  header {
${SECURITY_HEADERS.map(([name, value]) => `    ${name} "${value}"`).join('\n')}
    # ${DRAFTS}: ${NOT_LISTED.join(' ')}
  }
  @immutable path ${listPatterns(IMMUTABLE_FOLDERS)}
  header @immutable Cache-Control "${CACHE_FOR_EVER}"
  @revised not path ${listPatterns(IMMUTABLE_FOLDERS)}
  header @revised Cache-Control "${CACHE_SHORTLY}"

${MEDIA_TYPES.map(formatCaddyType).join('\n')}

  handle_errors {
    @missing expression {http.error.status_code} == 404
    handle @missing {
      rewrite * /404.html
      header Content-Type "text/html; charset=utf-8"
      header Cache-Control "${CACHE_SHORTLY}"
      import beretning
    }
  }
}
`;
}

function formatCaddyType([path, type]: (typeof MEDIA_TYPES)[number]): string {
  const name = /\w+/.exec(path)?.[0];
  return `  @${name} path ${path}\n  header @${name} Content-Type "${type}"`;
}

function listPatterns(folders: readonly string[]): string {
  return folders.map((folder) => `${folder}*`).join(' ');
}
