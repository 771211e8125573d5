import { PDFName } from '@cantoo/pdf-lib';

/** Keys of structure elements and of the structure tree's root (PDF 1.7, 14.7.2). */
export const NAMES = {
  annotations: PDFName.of('Annots'),
  attributes: PDFName.of('A'),
  id: PDFName.of('ID'),
  idTree: PDFName.of('IDTree'),
  kids: PDFName.of('K'),
  language: PDFName.of('Lang'),
  mcid: PDFName.of('MCID'),
  form: PDFName.of('Stm'),
  object: PDFName.of('Obj'),
  page: PDFName.of('Pg'),
  parent: PDFName.of('P'),
  parentTree: PDFName.of('ParentTree'),
  role: PDFName.of('S'),
  roleMap: PDFName.of('RoleMap'),
  structElement: PDFName.of('StructElem'),
  structParent: PDFName.of('StructParent'),
  structParents: PDFName.of('StructParents'),
  title: PDFName.of('T'),
  treeRoot: PDFName.of('StructTreeRoot'),
  type: PDFName.of('Type'),
} as const;
