/**
 * Colours that a new year can wear. Each passes the contrast that Kontrol asks for in both themes, and prints without more
 * ink than dries; a test holds both.
 */
import type { Colours } from '../../../schemas/colours.ts';

export interface ColourSet {
  /** What editors call it. */
  name: string;
  colours: Pick<Colours, 'light' | 'dark'>;
}

export const COLOUR_SETS: readonly ColourSet[] = [
  {
    name: 'Hav',
    colours: {
      light: { accent: '#1B4F8A', field: '#1B4F8A', fieldLine: '#6D9BCB', fieldMark: '#C4DBF2', tint: '#ECF2F9' },
      dark: { accent: '#8CB8EA', field: '#143A66', fieldLine: '#4A78A8', fieldMark: '#A9C8E8', tint: '#17212D' },
    },
  },
  {
    name: 'Fjord',
    colours: {
      light: { accent: '#0B5566', field: '#0B5566', fieldLine: '#5B9DAC', fieldMark: '#BFE0E7', tint: '#EAF4F6' },
      dark: { accent: '#6FC4D6', field: '#0A404D', fieldLine: '#3F8292', fieldMark: '#9CCBD6', tint: '#14252A' },
    },
  },
  {
    name: 'Lyng',
    colours: {
      light: { accent: '#6B2C5F', field: '#6B2C5F', fieldLine: '#B07FA6', fieldMark: '#E6C9DF', tint: '#F7EEF5' },
      dark: { accent: '#DC9FCF', field: '#4D1F45', fieldLine: '#8A5480', fieldMark: '#CFA9C6', tint: '#271A25' },
    },
  },
  {
    name: 'Rønnebær',
    colours: {
      light: { accent: '#8F1F38', field: '#8F1F38', fieldLine: '#C9798A', fieldMark: '#F2C6CE', tint: '#FAEEF0' },
      dark: { accent: '#F093A4', field: '#6B1629', fieldLine: '#A9546A', fieldMark: '#E0A9B4', tint: '#2B181C' },
    },
  },
  {
    name: 'Skumring',
    colours: {
      light: { accent: '#3D3A8C', field: '#3D3A8C', fieldLine: '#8E8BCB', fieldMark: '#D2D1F0', tint: '#F0F0F9' },
      dark: { accent: '#ABA9EE', field: '#2B2966', fieldLine: '#6664A8', fieldMark: '#B9B8E0', tint: '#1D1D2B' },
    },
  },
  {
    name: 'Rug',
    colours: {
      light: { accent: '#7A4A0B', field: '#7A4A0B', fieldLine: '#BE9257', fieldMark: '#F0D9B5', tint: '#F9F2E7' },
      dark: { accent: '#E3B268', field: '#5A3608', fieldLine: '#9A7038', fieldMark: '#DDBE8E', tint: '#272016' },
    },
  },
];
