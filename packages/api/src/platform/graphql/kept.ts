import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { Extensions } from "type-graphql";

const name = "isNotKept";

/** Of a field that changes without a write of its own: no answer with it is kept for others. */
export const NotKept = () => Extensions({ [name]: true });

/** Whether what an operation answers changes only when what the public sees does. */
export function isKept(document: DocumentNode, schema: GraphQLSchema): boolean {
  const info = new TypeInfo(schema);
  const notKept: unknown[] = [];
  const enter = () => {
    if (info.getFieldDef()?.extensions[name] === true) notKept.push(info.getFieldDef());
  };
  visit(document, visitWithTypeInfo(info, { enter }));
  return notKept.length === 0;
}
