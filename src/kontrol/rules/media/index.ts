/** Rules on pictures, film and sound. */
import type { Rule } from '../../finding.ts';
import { fileNames } from './file-names.ts';
import { fileSizes } from './file-sizes.ts';
import { mediaFiles } from './media-files.ts';
import { pictureFrames } from './picture-frames.ts';
import { captions } from './captions.ts';
import { mediaTypes } from './media-types.ts';
import { pictureResolution } from './picture-resolution.ts';
import { pictures } from './pictures.ts';
import { portraits } from './portraits.ts';

export const mediaRules: readonly Rule[] = [
  pictures,
  pictureResolution,
  fileSizes,
  mediaFiles,
  portraits,
  pictureFrames,
  fileNames,
  mediaTypes,
  captions,
];
