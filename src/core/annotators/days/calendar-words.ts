/** Pieces of patterns for words of the calendar, read without regard to case and with the flag `u`. */

export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

export const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

/** Months that are no other word as well. */
export const ORDINARY_MONTH = '(?:january|february|april|june|july|august|september|october|november|december)';

export const PART_OF_DAY = '(?:morning|afternoon|evening|night|midday|lunchtime)';

export const SEASON = '(?:spring|summer|fall|autumn|winter)';

export const UNIT = '(?:day|week|weekend|month|year|decade)';

export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a\\s)?(?:few|couple(?:\\sof)?|several|dozen|many))';

export const DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|:\\d|\\.\\d|,\\d{3}|%)';

export const YEAR = '(?:1[789]|20)\\d\\d(?![\\d%]|[.,]\\d|-\\d)';

export const EARLY = '(?:(?:very\\s)?(?:early|earlier|late|later|mid|back)[\\s-](?:(?:on|in)\\s)?)';
