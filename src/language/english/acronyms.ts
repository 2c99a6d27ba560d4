/** English acronyms and what they stand for, likeliest sense first. */
import type {AcronymRules} from '../acronyms.js'

export const acronyms: AcronymRules = {
  senses: `
    AI = artificial intelligence | Amnesty International
    ASEAN = Association of Southeast Asian Nations
    CIA = Central Intelligence Agency
    CIS = Commonwealth of Independent States
    CSTO = Collective Security Treaty Organization
    CTBT = Comprehensive Nuclear-Test-Ban Treaty
    DPRK = Democratic People's Republic of Korea
    ECOWAS = Economic Community of West African States
    EU = European Union
    FBI = Federal Bureau of Investigation
    FDI = foreign direct investment
    FM = foreign minister | frequency modulation
    FTA = free trade agreement
    GA = General Assembly
    GDP = gross domestic product
    IAEA = International Atomic Energy Agency
    ICBM = intercontinental ballistic missile
    ICC = International Criminal Court | International Chamber of Commerce
    ICJ = International Court of Justice
    ICRC = International Committee of the Red Cross
    IMF = International Monetary Fund
    INF = Intermediate-Range Nuclear Forces
    MOU = memorandum of understanding
    MP = member of parliament | military police
    NATO = North Atlantic Treaty Organization
    NGO = non-governmental organization
    NPT = Non-Proliferation Treaty
    OIC = Organisation of Islamic Cooperation
    OSCE = Organization for Security and Co-operation in Europe
    PM = prime minister | post meridiem
    PRC = People's Republic of China
    ROK = Republic of Korea
    SC = Security Council | Supreme Court
    SG = secretary-general
    START = Strategic Arms Reduction Treaty
    SWIFT = Society for Worldwide Interbank Financial Telecommunication
    UAE = United Arab Emirates
    UK = United Kingdom
    UN = United Nations
    UNGA = United Nations General Assembly
    UNHCR = United Nations High Commissioner for Refugees
    UNSC = United Nations Security Council
    UNSCR = United Nations Security Council resolution
    US = United States
    USA = United States of America
    USSR = Union of Soviet Socialist Republics
    WHO = World Health Organization
    WMD = weapons of mass destruction
    WTO = World Trade Organization
  `,
}
