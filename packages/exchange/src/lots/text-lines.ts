/** Characters of the longest line: more is no line of a file, and would fill the memory. */
const LONGEST = 1_000_000;

/** A line of a text, counted from 1 as editors do. `tooLong` stands for what was left out. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
  readonly tooLong: boolean;
}

/** Lines of a stream of bytes or text, one at a time: constant memory whatever the size of the whole. The errors of the stream are thrown. */
export async function* textLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder();
  let rest = "";
  let line = 0;
  let tooLong = false;
  const cut = function* (end: boolean): Generator<TextLine> {
    const parts = rest.split("\n");
    rest = end ? "" : (parts.pop() ?? "");
    if (end && parts.at(-1) === "") parts.pop();
    for (const text of parts) {
      line += 1;
      const bare = line === 1 ? text.replace(/^\uFEFF/, "") : text;
      yield { line, text: bare.endsWith("\r") ? bare.slice(0, -1) : bare, tooLong };
      tooLong = false;
    }
    if (rest.length > LONGEST) {
      tooLong = true;
      rest = "";
    }
  };
  for await (const chunk of chunks) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    yield* cut(false);
  }
  rest += decoder.decode();
  yield* cut(true);
}
