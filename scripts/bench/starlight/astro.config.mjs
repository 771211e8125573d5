import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight as it comes, in the report's language.
export default defineConfig({
  site: 'https://beretning.example',
  integrations: [starlight({ title: 'Beretning', locales: { root: { label: 'Dansk', lang: 'da' } } })],
});
