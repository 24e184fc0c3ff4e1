/** The languages of the interface; nl-BE is the first. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the interface; complete by type. */
export type Localized = Readonly<Record<Language, string>>;

/** How simple the words are: `young` for 6–10 years, `older` for 11 and up. */
export type ReadingLevel = 'young' | 'older';
