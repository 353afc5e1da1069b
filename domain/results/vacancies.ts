/** Why a seat fell vacant. A suspended member keeps the seat until they resign or are expelled (2019 rule book). */
export const VACANCY_CAUSES = ['resigned', 'suspended', 'expelled', 'elected-mp', 'died', 'other'] as const;
export type VacancyCause = (typeof VACANCY_CAUSES)[number];

/**
 * How a seat was filled: by the next highest candidate (to 2018), by a new election (2019 to 2020), or by counting the
 * ballots again without the one who left (under STV, from 2020).
 */
export const VACANCY_RULES = ['runner-up', 'by-election', 'recount', 'other'] as const;
export type VacancyRule = (typeof VACANCY_RULES)[number];
