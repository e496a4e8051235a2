import { wordsOfTable } from './word-table.ts';

/**
 * Surnames that so many people bear that a first name beside them does not tell who is meant; folded. From general
 * knowledge of the commonest surnames of English-speaking countries, and of languages with few surnames.
 */
const COMMON = `
  smith jones williams taylor brown davies evans wilson thomas johnson roberts robinson thompson wright walker white edwards
  hughes green hall lewis harris clarke clark patel jackson wood turner martin cooper hill ward morris moore king watson
  baker harrison morgan allen james scott phillips davis miller anderson garcia rodriguez martinez hernandez lopez gonzalez
  perez sanchez ramirez torres young mitchell campbell carter nelson adams murphy kelly ryan sullivan byrne macdonald
  stewart reid murray gray marshall hunt mason mills bell cook bailey parker collins bennett shaw price simpson cox
  richardson lee kim park choi nguyen tran le wang li zhang liu chen yang huang zhao wu singh kaur khan ahmed ali hussain
  begum kumar sharma das shah mohamed mohammed hassan ibrahim silva santos oliveira souza ferreira costa
  muller schmidt schneider fischer meyer weber dubois durand leroy moreau bernard rossi russo ferrari jansen devries
  ivanov petrov ivanova petrova kowalski nowak hansen jensen nielsen larsen andersen olsen andersson johansson karlsson
  nilsson eriksson`;

const SURNAMES: ReadonlySet<string> = new Set(wordsOfTable(COMMON));

/** @param surname folded */
export const isCommonSurname = (surname: string): boolean => SURNAMES.has(surname);
