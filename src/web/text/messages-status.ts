import { defineMessages } from './define-messages.ts';

/** The six statuses of a goal (domain.md, 4) and how sure Poolster is. Short words stand beside a mark, long ones explain it. */
export const statusMessages = defineMessages({
  'status.confirmed': {
    nl: 'bevestigd',
    en: 'confirmed',
    context: 'Status of a goal: shown in two situations on two days, or judged so by a teacher',
    young: { nl: 'dit kun je zeker', en: 'you can surely do this' },
  },
  'status.estimated': {
    nl: 'helder',
    en: 'bright',
    context: 'Status of a goal: Poolster estimates that the learner masters it',
    young: { nl: 'dit kun je', en: 'you can do this' },
  },
  'status.notRecentlyConfirmed': {
    nl: 'even geleden getoond',
    en: 'shown a while ago',
    context: 'Status of a goal: shown earlier, not lately',
    young: { nl: 'dit toonde je al', en: 'you showed this before' },
  },
  'status.withinReach': {
    nl: 'dichtbij',
    en: 'within reach',
    context: 'Status of a goal: a good next thing to work on',
    young: { nl: 'dit ligt dichtbij', en: 'this is close' },
  },
  'status.later': {
    nl: 'voor later',
    en: 'for later',
    context: 'Status of a goal: something else comes first',
  },
  'status.unknown': {
    nl: 'weten we nog niet',
    en: 'not known yet',
    context: 'Status of a goal: too little evidence to say anything',
  },
  'status.confirmed.long': {
    nl: 'Getoond in twee situaties, of zo beoordeeld door een leraar.',
    en: 'Shown in two situations, or judged so by a teacher.',
    context: 'Explains the status “confirmed”',
    young: { nl: 'Je toonde dit op twee manieren.', en: 'You showed this in two ways.' },
  },
  'status.estimated.long': {
    nl: 'Poolster schat dat dit lukt.',
    en: 'Poolster estimates that this works.',
    context: 'Explains the status “bright”',
    young: { nl: 'We denken dat je dit kunt.', en: 'We think you can do this.' },
  },
  'status.notRecentlyConfirmed.long': {
    nl: 'Dit is al getoond, maar niet in de laatste tijd.',
    en: 'This was shown before, but not lately.',
    context: 'Explains the status “shown a while ago”',
  },
  'status.withinReach.long': {
    nl: 'Hieraan kun je nu werken.',
    en: 'You can work on this now.',
    context: 'Explains the status “within reach”',
  },
  'status.later.long': {
    nl: 'Eerst komt iets anders.',
    en: 'Something else comes first.',
    context: 'Explains the status “for later”',
  },
  'status.unknown.long': {
    nl: 'We hebben nog te weinig gezien om iets te zeggen.',
    en: 'We have seen too little to say anything.',
    context: 'Explains the status “not known yet”',
  },
  'sureness.unsure': {
    nl: 'we weten het nog niet goed',
    en: 'we do not know this well yet',
    context: 'How sure an estimate is: hardly',
  },
  'sureness.fairly': {
    nl: 'we zijn vrij zeker',
    en: 'we are fairly sure',
    context: 'How sure an estimate is: middling',
  },
  'sureness.sure': { nl: 'we zijn zeker', en: 'we are sure', context: 'How sure an estimate is: very' },
});
