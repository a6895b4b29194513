// Finer ideas than those of the rules, for the learned judge alone: what people speak of when they join,
// leave, ask, thank or tell of something. Each lexicon gives its words beside the other concepts.

export type Signal =
  // Leaving.
  /** Adieu, bonne continuation, ce fut un plaisir, here our ways part. */
  | "farewell"
  /** Too many mails, every day, my box overflows, tired of it, it frightens me. */
  | "burden"
  /** Not interested any more, no use to me, I never read them, not for me. */
  | "disinterest"
  /** Moving away, house sold, new town, I live abroad now, no longer in the quarter. */
  | "moved_away"
  /** Deceased, widow, funeral, in a home for the aged. */
  | "bereaved"
  /** Disappointed, trust is gone, gossip, militia, I am ashamed, they do nothing. */
  | "distrust"
  /** Stop it, cut it off, drop me, leave me in peace, do without me, forget me, strike me. */
  | "stop_order"
  /** I was a member, ex-member, I signed up once. */
  | "once_member"
  // Joining.
  /** Just moved in, new in the street, new neighbour. */
  | "newcomer"
  /** A neighbour, a poster, a leaflet, a meeting told me of it. */
  | "told_by"
  /** Count on me, I am in, gladly, with pleasure, why not, yes for me too. */
  | "willing"
  /** What must I do, how does one become part of it, where do I sign. */
  | "how_to"
  /** I want to take part, to help, to be useful, to watch with you. */
  | "take_part"
  /** I get nothing, the others do, I am not on it, you forgot me, me too. */
  | "left_out"
  /** Here is my address, my number, I live at. */
  | "gives_contact"
  // Data and details.
  /** GDPR, law, rights, data protection authority, consent. */
  | "privacy_law"
  /** What you know of me, what you hold on me, my file, copy, print-out, extract. */
  | "what_you_hold"
  /** Wipe, destroy, delete for good, no trace, burn my file, right to be forgotten. */
  | "wipe_out"
  /** My number, mail, address, name or language is no longer the same; from now on; instead of. */
  | "is_changed"
  /** The old one, the former one, no longer valid; the new one. */
  | "old_and_new"
  /** Misspelt, it is 14A and not 14, a mistake in my name. */
  | "correction"
  /** Married, divorced, separated, retired, a baby, another employer. */
  | "life_event"
  // Questions.
  /** I wonder, I should like to know, is it true, can you tell me, does one. */
  | "wondering"
  /** Free of charge, for tenants, from what age, conditions, insurance, obligations. */
  | "conditions"
  /** Who is in charge, whom to turn to, phone number of, opening hours. */
  | "whom_to_ask"
  /** What became of it, any news, has it been dealt with, no answer yet. */
  | "what_became"
  /** Meeting, date, hall, agenda, minutes. */
  | "meeting"
  /** For my mother, my neighbour has no internet, on behalf of. */
  | "for_third"
  /** For the time of holidays, a while, until I am back, temporarily. */
  | "for_a_while"
  // Thanks and greetings.
  /** Well done, you do good work, helpful, quick, touched, proud of you. */
  | "compliment"
  /** It turned out well, is back, found, repaired, clean again, nothing more to add. */
  | "happy_end"
  /** Wishes for feasts and the year, kisses, cake, get well. */
  | "warm_wishes"
  // Nobody's letters.
  /** Offer, discount, quote, product, our firm, installation, appointment with an adviser. */
  | "sales"
  /** Loan, prize, inheritance, investment, bank details, parcel to be released. */
  | "money_bait"
  /** Click, link, log in, confirm your account, unsubscribe here, view online. */
  | "link_bait"
  /** Forward to all your contacts, chain letter, petition, election, vote for. */
  | "pass_it_on"
  /** Out of the office, absent, on leave, back on, replaced by, closed. */
  | "out_of_office"
  /** No longer works here, box not read, do not answer, moved to another address. */
  | "box_unread"
  /** Ticket, request registered, we have received your message, reference number, within working days. */
  | "acknowledged"
  /** Could not be delivered, mailbox full, user unknown, delayed. */
  | "undelivered"
  // When.
  /** I see, before my eyes, from my window, opposite, here in front of me, on my camera live. */
  | "live_watch"
  /** As I write, at this very moment, right now, they go on, still at it, not gone yet. */
  | "in_progress"
  /** A minute ago, just came home, has just, a quarter of an hour. */
  | "minutes_ago"
  /** Tonight, last night, this morning, yesterday, on Monday, last week. */
  | "days_ago"
  /** Months or years ago, in 2019, once, as a child, formerly. */
  | "long_ago"
  /** Every night, each weekend, often, for weeks, always the same, again and again. */
  | "habit"
  /** They left, nobody any more, police came, out, extinguished, arrested, complaint filed. */
  | "ended"
  /** If, suppose, one day, could, I fear that, imagine. */
  | "supposed"
  /** Film, book, dream, exercise, drill, training, joke, theatre, game, photo competition. */
  | "fiction"
  // What.
  /** A man, two guys, a stranger, hooded, gloves, a silhouette, somebody. */
  | "stranger"
  /** In the garden, cellar, roof, garage, shed, balcony, staircase, back door, veranda. */
  | "private_place"
  /** Crowbar, ladder, drill, pliers, torch, screwdriver; forced lock, broken pane, rattling. */
  | "break_in_sign"
  /** Rummaged, emptied, jewels, safe, stolen from the house, loot carried out. */
  | "loot"
  /** False policeman, meter reader, plumber, collector, delivery man, wants to come in. */
  | "false_official"
  /** Drives slowly, takes photos of houses, tries handles, marks, rings and goes, watches. */
  | "scouting"
  /** House empty, neighbours away, holidays, shutters, light, supposed to be nobody. */
  | "empty_house"
  /** Lies there, unconscious, does not answer, fell, blood, breathes badly, heart. */
  | "collapsed"
  /** Gas, carbon monoxide, smell, leak, cable, water floods, collapses, ice, hole. */
  | "hazard_sign"
  /** Flames, smoke, burns, spark, explosion. */
  | "flames"
  /** Wants to end it, jump, pills, farewell letter. */
  | "self_harm"
  /** Child alone, old person lost, disoriented, missing, animal locked in a hot car. */
  | "vulnerable"
  /** Threatens, knife, gun, hits, fight, screams, follows a woman, stalks. */
  | "violent"
  /** Bags, rubble, tyres, fridge, mattress, sofa, asbestos, oil, plastic, cans, needles. */
  | "waste_object"
  /** Ditch, slope, container, glass bank, wood, river bank, vacant lot, pavement. */
  | "waste_place"
  /** Throws, tips, unloads, pours, dumps, leaves behind, buries. */
  | "waste_act"
  /** Tags, spray, paint, inscription on a wall. */
  | "graffiti"
  /** Dog dirt, urine, rats, pigeons fed, stench. */
  | "filth"
  /** Bench, bus shelter, playground, lamp, sign, bin, tree: broken, torn out, kicked. */
  | "street_damage"
  /** Abandoned car, wreck, trolley, scooter, no plates. */
  | "wreck"
  /** Music, bass, shouting, party, motorbikes, fireworks, barking. */
  | "noise_sign"
  /** Speed, parking, zebra crossing, lorry, wrong way, accident. */
  | "traffic"
  /** Dealing, cannabis, small packets, junkies, laughing gas. */
  | "dealing"
  /** Cat, dog, horse, fox, birds, hedgehog: lost, found, dead. */
  | "animal"
  /** Hedge, fence, party wall, neighbour quarrel, rent, landlord. */
  | "neighbour_quarrel"
  /** Lamp out, road works, drain, water main, snow, bus, school, taxes, mayor. */
  | "public_service"
  /** Phishing, telephone swindle, bank card, online sale, WhatsApp from a child. */
  | "swindle"
  /** Bicycle, car, wallet, phone, plants, parcel, copper stolen. */
  | "other_theft";
