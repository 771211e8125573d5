/** Words for growth and decline. */

/** Verbs and nouns that say that an amount grows or shrinks. */
export const UP =
  /(?<!\p{sc=Latn})(?:ste?g|stiger|steget|stigning\p{sc=Latn}*|voks\p{sc=Latn}*|vækst\p{sc=Latn}*|øge[srt]?|øgede[s]?|forøge\p{sc=Latn}*|forhøje\p{sc=Latn}*|hæve[srt]?|hævede[s]?|udvide[srt]?|forlænge\p{sc=Latn}*|fremgang|fordobl\p{sc=Latn}*|tredobl\p{sc=Latn}*|gik op|gået op|går op|kom op|skrevet op)(?!\p{sc=Latn})/giu;
export const DOWN =
  /(?<!\p{sc=Latn})(?:fald(?:t|er|e|et)?|faldende|sænke[srt]?|sænkede[s]?|reducere[srt]?|reduceret|reduktion\p{sc=Latn}*|mindske[srt]?|mindskede[s]?|formindske\p{sc=Latn}*|skrump\p{sc=Latn}*|nedbrag\p{sc=Latn}*|halver\p{sc=Latn}*|forkorte\p{sc=Latn}*|tilbagegang|gik ned|gået ned|går ned|kom ned|skrevet ned|skåret ned|dykke\p{sc=Latn}*)(?!\p{sc=Latn})/giu;
