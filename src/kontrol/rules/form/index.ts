/** Rules on the form of the files: that they can be read, and have what they must. */
import type { Rule } from '../../finding.ts';
import { addresses } from './addresses.ts';
import { colourContrast } from './colour-contrast.ts';
import { contactGiven } from './contact-given.ts';
import { editionFrozen } from './edition-frozen.ts';
import { emptyTags } from './empty-tags.ts';
import { fileCopies } from './file-copies.ts';
import { fileReadable } from './file-readable.ts';
import { folderLayout } from './folder-layout.ts';
import { mdxCode } from './mdx-code.ts';
import { mdxForm } from './mdx-form.ts';
import { orderUnique } from './order-unique.ts';
import { originalGiven } from './original-given.ts';
import { schemaRules } from './schema.ts';
import { tagAttributes } from './tag-attributes.ts';
import { tagNamesRule } from './tag-names.ts';
import { yamlForm } from './yaml-form.ts';

export const formRules: readonly Rule[] = [
  fileReadable,
  yamlForm,
  mdxForm,
  folderLayout,
  ...schemaRules,
  tagNamesRule,
  tagAttributes,
  mdxCode,
  fileCopies,
  addresses,
  orderUnique,
  originalGiven,
  contactGiven,
  editionFrozen,
  emptyTags,
  colourContrast,
];
