import { asHtml } from '../site/html.ts';

/** Draws a picture piece by piece, each piece above those before it. Lengths are in CSS pixels. */
interface Pen {
  shape: (path: string, matrix: Matrix, style: Stroke) => void;
  /** @param x where the line begins. @param y its baseline. */
  text: (words: string, x: number, y: number, width: number, style: Lettering) => void;
}

/** Six numbers, as in SVG and on a canvas. */
type Matrix = [number, number, number, number, number, number];
type Stroke = Record<'fill' | 'stroke' | 'strokeWidth' | 'strokeDasharray' | 'opacity', string>;
type Lettering = Record<'fontStyle' | 'fontWeight' | 'fontSize' | 'fontFamily' | 'color', string>;

const margin = 16;

/** Returns the size of the picture of an element. */
export function pictureSize(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.ceil(width + 2 * margin), height: Math.ceil(height + 2 * margin) };
}

/** Draws the texts, shapes and backgrounds of an element and its descendants as they are laid out. */
export function draw(element: HTMLElement, pen: Pen): void {
  const box = element.getBoundingClientRect();
  const [left, top] = [box.left - margin, box.top - margin];
  const measure = document.createElement('canvas').getContext('2d');
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);

  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Elements that the page hides at this width have no boxes.
    if (node instanceof Element && node.getClientRects().length === 0) continue;
    if (node instanceof SVGTextElement) drawLabel(node);
    else if (node instanceof SVGGeometryElement) drawShape(node);
    else if (node instanceof HTMLElement) drawBackground(node);
    else if (node instanceof Text && node.parentElement instanceof HTMLElement) {
      drawLines(node, node.parentElement);
    }
  }

  function drawLabel(label: SVGTextElement): void {
    const matrix = label.getScreenCTM();
    if (!matrix || label.getNumberOfChars() === 0) return;
    const { x, y } = label.getStartPositionOfChar(0).matrixTransform(matrix);
    const style = getComputedStyle(label);
    pen.text(label.textContent.trim(), x - left, y - top, label.getComputedTextLength(), {
      ...letteringOf(style),
      color: style.fill,
    });
  }

  function drawShape(shape: SVGGeometryElement): void {
    const matrix = shape.getScreenCTM();
    if (!matrix) return;
    const { a, b, c, d, e, f } = matrix;
    pen.shape(pathOf(shape), [a, b, c, d, e - left, f - top], getComputedStyle(shape));
  }

  function drawBackground(part: HTMLElement): void {
    const { backgroundColor: fill } = getComputedStyle(part);
    if (fill === 'rgba(0, 0, 0, 0)') return;
    const { x, y, width, height } = part.getBoundingClientRect();
    const style = { fill, stroke: 'none', strokeWidth: '', strokeDasharray: 'none', opacity: '1' };
    pen.shape(`M0 0h${width}v${height}h${-width}z`, [1, 0, 0, 1, x - left, y - top], style);
  }

  function drawLines(node: Text, parent: HTMLElement): void {
    const lettering = letteringOf(getComputedStyle(parent));
    // A file has no links.
    const { color } = getComputedStyle(parent.closest('a')?.parentElement ?? parent);
    if (measure) measure.font = fontOf(lettering);
    const ascent = measure?.measureText('').fontBoundingBoxAscent ?? 0;
    for (const { words, box } of linesOf(node)) {
      pen.text(words.trim(), box.left - left, box.top - top + ascent, box.right - box.left, {
        ...lettering,
        color,
      });
    }
  }
}

/** Returns the lines into which a text is broken. */
function linesOf(
  node: Text,
): { words: string; box: { left: number; top: number; right: number } }[] {
  const lines: ReturnType<typeof linesOf> = [];
  const range = document.createRange();
  let offset = 0;
  for (const sign of node.data) {
    range.setStart(node, offset);
    range.setEnd(node, (offset += sign.length));
    // White space that is not shown has no box.
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const { left, top, right, height } = box;
    const line = lines.at(-1);
    const isNew = !line || Math.abs(line.box.top - top) > height / 2;
    if (sign.trim() === '') {
      if (!isNew) line.words += ' ';
    } else if (isNew) {
      lines.push({ words: sign, box: { left, top, right } });
    } else {
      line.words += sign;
      line.box.right = right;
    }
  }
  return lines;
}

function pathOf(shape: SVGGeometryElement): string {
  if (shape instanceof SVGRectElement) {
    const [x, y, width, height] = [shape.x, shape.y, shape.width, shape.height].map(valueOf);
    return `M${x} ${y}h${width}v${height}h-${width}z`;
  }
  if (shape instanceof SVGCircleElement) {
    const [x = 0, y = 0, r = 0] = [shape.cx, shape.cy, shape.r].map(valueOf);
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  if (shape instanceof SVGLineElement) {
    const [x1, y1, x2, y2] = [shape.x1, shape.y1, shape.x2, shape.y2].map(valueOf);
    return `M${x1} ${y1}L${x2} ${y2}`;
  }
  return shape.getAttribute('d') ?? '';
}

const valueOf = ({ baseVal }: SVGAnimatedLength) => Number(baseVal.value.toFixed(2));

function letteringOf(style: CSSStyleDeclaration): Lettering {
  const { fontStyle, fontWeight, fontSize, fontFamily, color } = style;
  return { fontStyle, fontWeight, fontSize, fontFamily, color };
}

function fontOf({ fontStyle, fontWeight, fontSize, fontFamily }: Lettering): string {
  return [fontStyle, fontWeight, fontSize, fontFamily].join(' ');
}

/** Returns a pen that writes the elements of an SVG image. */
export function svgPen(): Pen & { elements: () => string } {
  let elements = '';
  const number = (value: number) => String(Number(value.toFixed(2)));
  return {
    shape: (path, matrix, { fill, stroke, strokeWidth, strokeDasharray, opacity }) => {
      elements += tag('path', {
        d: path,
        transform: `matrix(${matrix.map(number).join(' ')})`,
        fill,
        ...(stroke !== 'none' && { stroke, 'stroke-width': strokeWidth }),
        ...(strokeDasharray !== 'none' && { 'stroke-dasharray': strokeDasharray }),
        ...(opacity !== '1' && { opacity }),
      });
    },
    text: (words, x, y, width, { fontStyle, fontWeight, fontSize, fontFamily, color }) => {
      const attributes = {
        ...{ x: number(x), y: number(y), textLength: number(width) },
        ...{ 'font-family': fontFamily, 'font-size': fontSize },
        ...(fontWeight !== '400' && { 'font-weight': fontWeight }),
        ...(fontStyle !== 'normal' && { 'font-style': fontStyle }),
        fill: color,
      };
      elements += tag('text', attributes, asHtml(words));
    },
    elements: () => elements,
  };
}

/** Returns an XML element around content that is XML already. */
export function tag(name: string, attributes: Record<string, string>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${asHtml(value)}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** Returns a pen that draws on a canvas. */
export function canvasPen(context: CanvasRenderingContext2D): Pen {
  return {
    shape: (path, matrix, { fill, stroke, strokeWidth, strokeDasharray, opacity }) => {
      const shape = new Path2D(path);
      context.save();
      context.transform(...matrix);
      context.globalAlpha = Number(opacity);
      if (fill !== 'none') {
        context.fillStyle = fill;
        context.fill(shape);
      }
      if (stroke !== 'none') {
        context.strokeStyle = stroke;
        context.lineWidth = parseFloat(strokeWidth);
        context.setLineDash((strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
        context.stroke(shape);
      }
      context.restore();
    },
    text: (words, x, y, _width, lettering) => {
      context.font = fontOf(lettering);
      context.fillStyle = lettering.color;
      context.fillText(words, x, y);
    },
  };
}
