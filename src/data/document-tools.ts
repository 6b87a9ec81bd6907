/**
 * Programs that courts and police do not write orders with, as they name themselves in a file's producer or creator.
 * Written from public knowledge of those programs; `reviewed` is false for all of them until files were seen.
 * Office programs and browsers' own printing are left out: agencies use them too (catalogue F-1).
 */
export const CONSUMER_EDITORS: readonly { mark: string; name: string; reviewed: boolean }[] = [
  { mark: 'canva', name: 'Canva', reviewed: false },
  { mark: 'photoshop', name: 'Adobe Photoshop', reviewed: false },
  { mark: 'illustrator', name: 'Adobe Illustrator', reviewed: false },
  { mark: 'gimp', name: 'GIMP', reviewed: false },
  { mark: 'inkscape', name: 'Inkscape', reviewed: false },
  { mark: 'figma', name: 'Figma', reviewed: false },
  { mark: 'photopea', name: 'Photopea', reviewed: false },
  { mark: 'affinity', name: 'Affinity', reviewed: false },
  { mark: 'coreldraw', name: 'CorelDRAW', reviewed: false },
  { mark: 'ilovepdf', name: 'iLovePDF', reviewed: false },
  { mark: 'smallpdf', name: 'Smallpdf', reviewed: false },
  { mark: 'pdfescape', name: 'PDFescape', reviewed: false },
  { mark: 'sejda', name: 'Sejda', reviewed: false },
  { mark: 'pdffiller', name: 'pdfFiller', reviewed: false },
  { mark: 'dochub', name: 'DocHub', reviewed: false },
  { mark: 'pdf24', name: 'PDF24', reviewed: false },
  { mark: 'pdfcandy', name: 'PDF Candy', reviewed: false },
  { mark: 'sodapdf', name: 'Soda PDF', reviewed: false },
  { mark: 'pdf2go', name: 'PDF2Go', reviewed: false },
  { mark: 'online2pdf', name: 'Online2PDF', reviewed: false },
  { mark: 'camscanner', name: 'CamScanner', reviewed: false },
  { mark: 'picsart', name: 'Picsart', reviewed: false },
];
