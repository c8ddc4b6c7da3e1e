/** The names a message asks for, those inside its plural forms included. */
import { IntlMessageFormat } from 'intl-messageformat';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

export function parametersOf(message: string): readonly string[] {
  const namesIn = (nodes: readonly Node[]): readonly string[] =>
    nodes.flatMap((node) => [
      // Plain text (0) and the `#` of a plural (7) name nothing.
      ...('value' in node && node.type !== 0 ? [String(node.value)] : []),
      ...('options' in node ? Object.values(node.options).flatMap((option) => namesIn(option.value)) : []),
    ]);
  const ast = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  return [...new Set(namesIn(ast))].toSorted();
}
