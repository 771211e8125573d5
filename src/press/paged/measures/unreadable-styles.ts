import type { UnreadableStyle } from '../../page-map.ts';

const AT_RULES = [
  'CSSLayerBlockRule',
  'CSSLayerStatementRule',
  'CSSContainerRule',
  'CSSScopeRule',
  'CSSStartingStyleRule',
];

/** Reads the document's style sheets as the browser understands them, before Paged.js takes them over. */
export function findUnreadableStyles(sheets: Iterable<CSSStyleSheet>): UnreadableStyle[] {
  return [...sheets].flatMap((sheet) =>
    [...unreadableRules(sheet.cssRules)].map((rule) => ({ sheet: nameOf(sheet), ...rule })),
  );
}

function* unreadableRules(rules: CSSRuleList): Generator<Omit<UnreadableStyle, 'sheet'>> {
  for (const rule of rules) {
    if (AT_RULES.includes(rule.constructor.name)) {
      yield { construct: rule.cssText.split(/[\s{;(]/)[0] ?? '', rule: beginning(rule) };
    } else if (rule instanceof CSSStyleRule && rule.cssRules.length > 0) {
      yield { construct: 'nesting', rule: beginning(rule) };
    } else if (rule instanceof CSSGroupingRule) yield* unreadableRules(rule.cssRules);
  }
}

function beginning({ cssText }: CSSRule): string {
  return cssText.replace(/\s+/g, ' ').slice(0, 40);
}

function nameOf({ href }: CSSStyleSheet): string {
  return href ? href.replace(location.origin, '') : '<style>';
}
