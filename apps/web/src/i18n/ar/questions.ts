/** The page of questions itself is read in French. */
export const questions = { title: "الأسئلة" };
