/** The headers in the words of hosts and web servers. */
import { CACHE_FOR_EVER, CACHE_SHORTLY, IMMUTABLE_FOLDERS, NOT_LISTED, SECURITY_HEADERS } from './headers.ts';

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read from the site's root. They join a header that two rules
 * set, so pages get the hosts' own short caching and only what never changes gets a rule.
 *
 * @param drafts years of drafts: their PDFs and data files can say `noindex` in a header alone
 */
export function formatHeadersFile(drafts: readonly number[] = []): string {
  const rules = [
    { path: '/*', headers: SECURITY_HEADERS },
    ...IMMUTABLE_FOLDERS.map((folder) => ({ path: `${folder}*`, headers: [['Cache-Control', CACHE_FOR_EVER]] })),
    ...drafts.map((year) => ({ path: `/${year}/*`, headers: [NOT_LISTED] })),
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

/** A site of nginx. Headers stand in the server block: a location with one of its own would inherit none of them. */
export function formatNginx(): string {
  return `# Made by \`node scripts/make-hosting.ts\` from src/hosting/headers.ts. Put in your own names, paths and certificates.
map $uri $cache_control {
  default "${CACHE_SHORTLY}";
${IMMUTABLE_FOLDERS.map((folder) => `  ~^${folder} "${CACHE_FOR_EVER}";`).join('\n')}
}

server {
  listen 443 ssl;
  http2 on;
  server_name beretning.example;
  ssl_certificate /etc/ssl/beretning.example.crt;
  ssl_certificate_key /etc/ssl/beretning.example.key;

  # A page is a folder; nginx sends an address without its last slash there by itself.
  root /srv/beretning/dist;
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  charset_types text/html text/css text/csv application/javascript application/json application/xml text/plain;

  gzip on;
  gzip_vary on;
  gzip_types text/css text/csv application/javascript application/json application/xml application/atom+xml image/svg+xml;

  add_header Cache-Control $cache_control always;
  # Where drafts are shown (npm run build -- --drafts): add_header ${NOT_LISTED.join(' ')} always;
${SECURITY_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
}
`;
}

/** A site of Caddy, which sees to the certificate itself. */
export function formatCaddy(): string {
  return `# Made by \`node scripts/make-hosting.ts\` from src/hosting/headers.ts. Put in your own name and path.
beretning.example {
  root * /srv/beretning/dist
  encode zstd gzip

  header {
${SECURITY_HEADERS.map(([name, value]) => `    ${name} "${value}"`).join('\n')}
    Cache-Control "${CACHE_SHORTLY}"
    # Where drafts are shown (npm run build -- --drafts): ${NOT_LISTED.join(' ')}
  }
  @immutable path ${IMMUTABLE_FOLDERS.map((folder) => `${folder}*`).join(' ')}
  header @immutable Cache-Control "${CACHE_FOR_EVER}"

  file_server
  handle_errors 404 {
    rewrite * /404.html
    file_server
  }
}
`;
}
