/** Words for growth and decline. */

/** Verbs and nouns that say that an amount grows or shrinks. */
export const UP =
  /(?<!\p{L})(?:ste?g|stiger|steget|stigning\p{L}*|voks\p{L}*|vækst\p{L}*|øge[srt]?|øgede[s]?|forøge\p{L}*|forhøje\p{L}*|hæve[srt]?|hævede[s]?|udvide[srt]?|forlænge\p{L}*|fremgang|fordobl\p{L}*|tredobl\p{L}*|gik op|gået op|går op|kom op|skrevet op)(?!\p{L})/giu;
export const DOWN =
  /(?<!\p{L})(?:fald(?:t|er|e|et)?|faldende|sænke[srt]?|sænkede[s]?|reducere[srt]?|reduceret|reduktion\p{L}*|mindske[srt]?|mindskede[s]?|formindske\p{L}*|skrump\p{L}*|nedbrag\p{L}*|halver\p{L}*|forkorte\p{L}*|tilbagegang|gik ned|gået ned|går ned|kom ned|skrevet ned|skåret ned|dykke\p{L}*)(?!\p{L})/giu;
