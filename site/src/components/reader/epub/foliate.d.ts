/** The parts of foliate-js that the reader uses; the package brings no types. */
declare module 'foliate-js/view.js' {
  export interface TocItem {
    label?: string;
    href: string;
    subitems?: TocItem[];
  }
  export interface OpenedBook {
    sections: { createDocument(): Promise<Document>; linear?: string }[];
    toc?: TocItem[];
    transformTarget: EventTarget;
  }
  export interface Contents {
    index: number;
    doc: Document;
    overlayer: import('foliate-js/overlayer.js').Overlayer;
  }
  export interface View extends HTMLElement {
    renderer: HTMLElement & {
      setStyles(styles: string): void;
      getContents(): Contents[];
      scrollToAnchor(anchor: Range, select?: boolean): Promise<void>;
      next(): Promise<void>;
      prev(): Promise<void>;
    };
    lastLocation: {
      fraction: number;
      section: { current: number };
      tocItem?: TocItem;
      cfi: string;
      range?: Range;
    } | null;
    open(book: OpenedBook): Promise<void>;
    goTo(target: string | number): Promise<unknown>;
    getCFI(index: number, range: Range): string;
    resolveCFI(cfi: string): { index: number; anchor(doc: Document): Range };
    next(): Promise<void>;
    prev(): Promise<void>;
  }
  export function makeBook(file: File): Promise<OpenedBook>;
}
declare module 'foliate-js/overlayer.js' {
  type Draw = (rects: unknown, options: object) => SVGElement;
  export class Overlayer {
    static highlight: Draw;
    add(key: string, range: Range, draw: Draw, options?: object): void;
    remove(key: string): void;
    hitTest(event: { x: number; y: number }): [string, Range] | [];
  }
}
