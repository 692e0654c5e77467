/** Which part of a list is wanted; pages begin at 1. */
export interface PageRequest {
  readonly page?: number;
  readonly size?: number;
}

/** A part of a list and the size of the whole. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
}

const LARGEST_PAGE = 100;
const USUAL_PAGE = 20;

/** The page asked for, kept within bounds (1 to 100 lines, 20 unless said), and where it begins. */
export function pageOf(request: PageRequest): { page: number; size: number; offset: number } {
  const size = Math.min(Math.max(Math.trunc(request.size ?? USUAL_PAGE), 1), LARGEST_PAGE);
  const page = Math.min(Math.max(Math.trunc(request.page ?? 1), 1), 1_000_000);
  return { page, size, offset: (page - 1) * size };
}
