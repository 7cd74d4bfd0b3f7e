import { remembered } from '@/lib/prose/remembered';
import { matchesIn } from '@/lib/prose/span';
import type { Finding } from '../finding';
import { type Passage, prosePassages } from '../passages';
import { finding, type Rule } from '../rule';

/** Kinds of documents that stand alone in 书名号 only as the short name of one. */
const SHORT = /^(?:办法|条例|清单|通知|意见|规定|细则|方案|实施办法|实施细则|实施意见)$/;
const CITED = /《([^《》]{2,10})》/g;
const DEFINED = /(?:简称|下称|统称)为?[：:]?\s*[“"]?《?([^《》“”"（）()]{2,12})/g;

/** 《办法》 without a word before it of which one is meant. */
export const undefinedAbbreviation: Rule = {
  id: 'undefined-abbreviation',
  check: (report) => {
    const known = new Set<string>();
    const told = new Set<string>();
    const everywhere = definitions(prosePassages(report));
    return prosePassages(report).flatMap(({ part, path, text, readings }): Finding[] => {
      const defined = definedIn(text, readings);
      const findings = citedIn(text, readings).flatMap(({ quote, name, at: index }): Finding[] => {
        for (const definition of defined) if (definition.at <= index) known.add(definition.name);
        if (!SHORT.test(name) || known.has(name) || told.has(name)) return [];
        told.add(name);
        const message = everywhere.has(name)
          ? `${quote}的全称在后文才说明，请在第一次出现时写全称并注明简称`
          : `${quote}没有说明全称，请在第一次出现时写明“（以下简称${quote}）”`;
        return [finding('undefined-abbreviation', 'hint', part, message, { path, quote })];
      });
      for (const { name } of defined) known.add(name);
      return findings;
    });
  },
};

type Named = { quote: string; name: string; at: number };
const namedBy = (pattern: RegExp) =>
  remembered((text): readonly Named[] =>
    matchesIn(text, pattern).map(({ 0: quote, 1: name = '', index }) => ({ quote, name, at: index })),
  );
const definedIn = namedBy(DEFINED);
const citedIn = namedBy(CITED);

const definitions = (passages: readonly Passage[]): Set<string> =>
  new Set(passages.flatMap(({ text, readings }) => definedIn(text, readings).map(({ name }) => name)));
