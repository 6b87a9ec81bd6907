import { type Budget, LIMITS } from '../limits.ts';
import { FRESH, inlinePicture, lightnessOf, matrixOf, type State } from './draw-state.ts';
import type { PdfFile, Revision } from './file.ts';
import { fontsOf, type PageFont } from './fonts.ts';
import { type Box, boxUnder, IDENTITY, type Matrix, times } from './geometry.ts';
import { Lexer } from './lexer.ts';
import type { Area, Origin, PageMark, Picture, Run } from './marks.ts';
import { nameOf, numberOf, type PdfDict, PdfRef, PdfStream, PdfString, type PdfValue, PdfWord } from './values.ts';

const SAVED_MOST = 64;
const FORMS_DEEP = 8;

export interface Sheet {
  file: PdfFile;
  revision: Revision;
  marks: PageMark[];
  /** Operators left to this file. */
  operators: { left: number };
  /** Fonts read already, by their dictionaries. */
  fonts: Map<PdfDict, PageFont>;
}

/** Draws one content stream in thought: where its text, pictures and filled areas land, in order. */
export class Drawing {
  private state: State;
  private readonly saved: State[] = [];
  private textMatrix: Matrix = IDENTITY;
  private lineMatrix: Matrix = IDENTITY;
  private path: Box[] = [];
  private point: [number, number, number, number] | null = null;
  private fonts = new Map<string, PageFont>();
  private readonly sheet: Sheet;
  private readonly resources: PdfDict | null;
  private readonly origin: Origin;

  constructor(sheet: Sheet, resources: PdfDict | null, origin: Origin, start: Partial<State> = {}) {
    this.sheet = sheet;
    this.resources = resources;
    this.origin = origin;
    this.state = { ...FRESH, matrix: IDENTITY, ...start };
  }

  async run(bytes: Uint8Array, depth = 0): Promise<void> {
    const budget: Budget = this.sheet.file.budget;
    this.fonts = await fontsOf(this.sheet, this.resources);
    const lexer = new Lexer(bytes, 0, budget);
    let operands: PdfValue[] = [];
    for (let one = lexer.next(); one !== undefined; one = lexer.next()) {
      if (!(one instanceof PdfWord)) {
        if (operands.length < 64) operands.push(one);
        continue;
      }
      if (--this.sheet.operators.left < 0 || this.sheet.marks.length > LIMITS.marksPerPage) return;
      if (one.word === 'BI') this.picture(inlinePicture(lexer), null);
      else if (one.word === 'Do') await this.object(nameOf(operands.at(-1)), depth);
      else this.operator(one.word, operands);
      operands = [];
    }
  }

  private operator(word: string, operands: readonly PdfValue[]): void {
    const numbers = operands.filter((value) => typeof value === 'number');
    if (this.textOperator(word, operands, numbers) || this.pathOperator(word, numbers)) return;
    const { state } = this;
    if (word === 'q') {
      if (this.saved.length < SAVED_MOST) this.saved.push({ ...state });
    } else if (word === 'Q') this.state = this.saved.pop() ?? state;
    else if (word === 'cm') {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
      state.matrix = times([a, b, c, d, e, f], state.matrix);
    } else if (word === 'g' || word === 'rg' || word === 'k') {
      state.plainColour = true;
      state.lightness = lightnessOf(numbers);
    } else if (word === 'cs') this.colourSpace(nameOf(operands.at(-1)));
    else if (word === 'sc' || word === 'scn') state.lightness = state.plainColour ? lightnessOf(numbers) : null;
    else if (word === 'gs') this.graphicsState(nameOf(operands.at(-1)));
  }

  private colourSpace(name: string | null): void {
    const { revision } = this.sheet;
    const named = revision.resolve(revision.dict(this.resources?.get('ColorSpace'))?.get(name ?? ''));
    const kind = Array.isArray(named) ? nameOf(named[0]) : (nameOf(named) ?? name);
    this.state.plainColour = ['DeviceGray', 'DeviceRGB', 'DeviceCMYK', 'CalGray', 'CalRGB', 'ICCBased'].includes(
      kind ?? '',
    );
    this.state.lightness = this.state.plainColour ? 0 : null;
  }

  private graphicsState(name: string | null): void {
    const dict = this.sheet.revision.dict(this.sheet.revision.dict(this.resources?.get('ExtGState'))?.get(name ?? ''));
    const opacity = numberOf(dict?.get('ca'));
    if (opacity !== null) this.state.opacity = opacity;
  }

  private textOperator(word: string, operands: readonly PdfValue[], numbers: readonly number[]): boolean {
    const { state } = this;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    if (word === 'BT') this.textMatrix = this.lineMatrix = IDENTITY;
    else if (word === 'Tf') {
      state.font = this.fonts.get(nameOf(operands[0]) ?? '') ?? state.font;
      state.size = a;
    } else if (word === 'Td') this.nextLine(a, b);
    else if (word === 'TD') {
      state.leading = -b;
      this.nextLine(a, b);
    } else if (word === 'Tm') this.textMatrix = this.lineMatrix = [a, b, c, d, e, f];
    else if (word === 'T*') this.nextLine(0, -state.leading);
    else if (word === 'Tj') this.show([operands[0] ?? null]);
    else if (word === 'TJ') this.show(Array.isArray(operands[0]) ? operands[0] : []);
    else if (word === "'" || word === '"') {
      if (word === '"') [state.wordSpace, state.characterSpace] = [a, b];
      this.nextLine(0, -state.leading);
      this.show([operands.at(-1) ?? null]);
    } else if (word === 'Tr') state.mode = a;
    else if (word === 'TL') state.leading = a;
    else if (word === 'Tc') state.characterSpace = a;
    else if (word === 'Tw') state.wordSpace = a;
    else if (word === 'Tz') state.scale = a / 100;
    else if (word === 'Ts') state.rise = a;
    else return false;
    return true;
  }

  private nextLine(x: number, y: number): void {
    this.textMatrix = this.lineMatrix = times([1, 0, 0, 1, x, y], this.lineMatrix);
  }

  /** One `Tj` or `TJ` is one run; a gap wider than a space between its parts becomes a space. */
  private show(parts: readonly PdfValue[]): void {
    const { state } = this;
    if (!state.font) return;
    let [text, moved] = ['', 0];
    for (const part of parts.slice(0, 4000)) {
      if (typeof part === 'number') {
        moved -= (part / 1000) * state.size * state.scale;
        if (part < -180 && text !== '' && !text.endsWith(' ')) text += ' ';
      } else if (part instanceof PdfString) {
        const read = state.font.read(part.text.slice(0, 20_000));
        text += read.text;
        const spaces = state.wordSpace === 0 ? 0 : read.text.split(' ').length - 1;
        moved +=
          ((read.width / 1000) * state.size + read.codes * state.characterSpace + spaces * state.wordSpace) *
          state.scale;
      }
    }
    this.addRun(state.font, text, moved);
    this.textMatrix = times([1, 0, 0, 1, moved, 0], this.textMatrix);
  }

  private addRun(font: PageFont, text: string, moved: number): void {
    const { state, sheet, origin } = this;
    const matrix = times(this.textMatrix, state.matrix);
    const [low, high] = [-0.2 * state.size + state.rise, 0.75 * state.size + state.rise];
    const run: Run = {
      kind: 'run',
      order: sheet.marks.length,
      origin,
      text,
      font,
      box: boxUnder(matrix, [0, low, moved, high]),
      size: Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]),
      base: matrix[5],
      upright: Math.abs(matrix[1]) < 0.01 * Math.abs(matrix[0]) && matrix[0] > 0,
      lightness: state.lightness,
      painted: state.mode !== 3 && state.mode !== 7,
      opacity: state.opacity,
    };
    sheet.marks.push(run);
  }

  private pathOperator(word: string, numbers: readonly number[]): boolean {
    const [a = 0, b = 0, c = 0, d = 0] = numbers;
    if (word === 're')
      this.path.push(
        boxUnder(this.state.matrix, [Math.min(a, a + c), Math.min(b, b + d), Math.max(a, a + c), Math.max(b, b + d)]),
      );
    else if (word === 'm') {
      this.closePolygon();
      this.point = [a, b, a, b];
    } else if (word === 'l' && this.point)
      this.point = [
        Math.min(this.point[0], a),
        Math.min(this.point[1], b),
        Math.max(this.point[2], a),
        Math.max(this.point[3], b),
      ];
    else if (word === 'c' || word === 'v' || word === 'y') this.point = null;
    else if (['f', 'F', 'f*', 'b', 'b*', 'B', 'B*'].includes(word)) this.fill();
    else if (['n', 's', 'S'].includes(word)) [this.path, this.point] = [[], null];
    else return false;
    return true;
  }

  private closePolygon(): void {
    if (this.point && this.path.length < 2000) this.path.push(boxUnder(this.state.matrix, this.point));
    this.point = null;
  }

  private fill(): void {
    this.closePolygon();
    for (const box of this.path.slice(0, 500)) {
      const { marks } = this.sheet;
      const { lightness, opacity } = this.state;
      marks.push({ kind: 'area', order: marks.length, origin: this.origin, box, lightness, opacity } satisfies Area);
    }
    this.path = [];
  }

  private async object(name: string | null, depth: number): Promise<void> {
    const { revision, file } = this.sheet;
    const value = revision.dict(this.resources?.get('XObject'))?.get(name ?? '');
    const stream = revision.resolve(value);
    if (!(stream instanceof PdfStream)) return;
    if (nameOf(stream.dict.get('Subtype')) === 'Image')
      this.picture(stream.dict, value instanceof PdfRef ? value.number : null);
    else if (depth < FORMS_DEEP) {
      const bytes = await file.bytesOf(stream);
      if (!bytes) return;
      const own = revision.dict(stream.dict.get('Resources')) ?? this.resources;
      const matrix = times(matrixOf(revision, stream.dict), this.state.matrix);
      await new Drawing(this.sheet, own, this.origin, { ...this.state, matrix }).run(bytes, depth + 1);
    }
  }

  private picture(dict: PdfDict, object: number | null): void {
    const { marks, revision } = this.sheet;
    const size = (long: string, short: string) => numberOf(revision.resolve(dict.get(long) ?? dict.get(short))) ?? 0;
    const picture: Picture = {
      kind: 'picture',
      order: marks.length,
      origin: this.origin,
      object,
      box: boxUnder(this.state.matrix, [0, 0, 1, 1]),
      pixels: [size('Width', 'W'), size('Height', 'H')],
      transparent:
        revision.resolve(dict.get('SMask')) instanceof PdfStream ||
        dict.has('Mask') ||
        dict.get('ImageMask') === true ||
        dict.get('IM') === true ||
        this.state.opacity < 1,
    };
    marks.push(picture);
  }
}
