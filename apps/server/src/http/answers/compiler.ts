import { serializerCompiler } from "fastify-type-provider-zod";
import { z } from "zod";
import { JsonBytes } from "./json-bytes.ts";
import { NOT_AS_DECLARED, writerOf } from "./writers.ts";

/**
 * Makes of the schema of an answer what writes it: the members that are declared, each of its kind, and no other. What is not as declared is left to
 * zod, which names it. The text is the same as zod's; it comes as bytes, which are sent as they are.
 */
export const answerCompiler: typeof serializerCompiler = (route) => {
  const checked = serializerCompiler(route);
  const { schema } = route;
  if (!(schema instanceof z.ZodType)) return checked;
  const write = writerOf(schema);
  return (data) => {
    const out = new JsonBytes();
    try {
      write(data, out);
    } catch (error) {
      if (error !== NOT_AS_DECLARED) throw error;
      return checked(data);
    }
    // Fastify sends bytes as it sends text; its types know of text alone.
    return out.bytes() as unknown as string;
  };
};
