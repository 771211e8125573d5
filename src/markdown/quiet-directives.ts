import type { Plugin } from 'vite';

/**
 * Silences one warning of the bundler, ten lines for each file of content: Astro marks a module that it makes of each
 * file with the directive `use astro:head-inject`, which nobody but Astro reads. The same warning about any other module
 * stays. Can go when Astro no longer causes it: withastro/astro#18087.
 */
export function quietDirectives(): Plugin {
  return {
    name: 'quiet-directives',
    onLog: (_level, { code, id }) => !(code === 'MODULE_LEVEL_DIRECTIVE' && id?.endsWith('?astroPropagatedAssets')),
  };
}
