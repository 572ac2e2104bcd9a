/** The words found in double brackets, and the reply after the best suggestion. */
export type Rewording = readonly [marked: string, expected: string];

export const dumps: readonly Rewording[] = [
  [
    '[[Feel free to call us back]] if it has not arrived by Friday.',
    'I will check on Friday and write to you either way.',
  ],
  [
    'I am sorry. If it has not come by Friday, [[feel free to call us again]].',
    'I am sorry. I will check on Friday and write to you either way.',
  ],
  [
    'If nothing has come within 48 hours, [[please get back to us]].',
    'I will check in 48 hours and write to you either way.',
  ],
  ['If it is not there tomorrow, [[call us back]]!', 'I will check tomorrow and write to you either way.'],
  [
    '[[Please contact the courier for an update]].',
    'I will contact the courier for an update and write to you by [day and time].',
  ],
  [
    'We cannot recall it, so [[you will have to contact the sender and ask for a new dispatch]].',
    'We cannot recall it, so I will contact the sender and ask for a new dispatch, and write to you by [day and time].',
  ],
  [
    'Please install the latest version and [[try again]].',
    'Please install the latest version and I will check on [day and time] and write to you either way.',
  ],
  [
    'Hi Dorsey, sorry! [[Please fill in the form]] at ploverline.example.com 📦 ^KT',
    'Hi Dorsey, sorry! I will fill in the form at ploverline.example.com for you and write to you by [day and time] 📦 ^KT',
  ],
  [
    'Oh no. [[Please contact our team here: https://x.example/a.]] Our team would be happy to help.',
    'Oh no. I will contact our team here and write to you by [day and time]. Our team would be happy to help.',
  ],
  ['[[Please call our hotline]] on 555-0100.', 'I will pass this on for you and write to you by [day and time].'],
  [
    'For any questions about the collection [[please contact Rookfield Recoveries directly]].',
    'Please send me your questions, and I will get you an answer by [day and time].',
  ],
  [
    '[[Please reply with]] the following:\n\n1. name',
    'I will [what you do next] by [day and time] once you reply with the following:\n\n1. name',
  ],
];

export const shields: readonly Rewording[] = [
  [
    "I'm sorry, there is [[nothing I can do]] about the fee.",
    "I'm sorry. What I can do about the fee is [the closest thing you can offer].",
  ],
  [
    'Unfortunately, [[there is nothing we can do]] at this stage.',
    'What I can do is [the closest thing you can offer].',
  ],
  [
    '[[We are unable to refund the fee]].',
    'We are unable to refund the fee, but I can [the closest thing you can offer].',
  ],
  [
    '[[It is against our policy]] to refund opened items.',
    'I cannot refund opened items, but I can [the closest thing you can offer].',
  ],
  [
    '[[Our policy prevents us from sending a new one]].',
    'I cannot send a new one, but I can [the closest thing you can offer].',
  ],
  [
    '[[According to section 5.3 of our Conditions]] of Carriage seat fees are non-refundable.',
    'Seat fees are non-refundable, but I can [the closest thing you can offer].',
  ],
  ["[[That's not my department]].", 'I will find out who can help and write to you by [day and time].'],
];

export const blames: readonly Rewording[] = [
  ['[[You failed to]] attach the receipt.', 'The receipt was not attached.'],
  [
    '[[You forgot to include your address and your postcode]] on the form.',
    'Your address and your postcode were not included on the form.',
  ],
  ['[[You entered the wrong code]].', 'A different code was entered.'],
  ['[[You must have entered]] the wrong address.', 'A different address may have been entered.'],
  ["[[You didn't send us the documents]].", 'The documents were not sent to us.'],
  [
    'We could not deliver because [[you gave us an incorrect postcode]].',
    'We could not deliver because a different postcode was given to us.',
  ],
  ['As [[you did not pay the fee]], the order was cancelled.', 'As the fee was not paid, the order was cancelled.'],
  ['[[You never returned our call]].', 'Our call was not returned.'],
  ['[[You failed to provide us with the details]].', 'The details were not provided to us.'],
  ['[[You left the tap open]].', 'The tap was left open.'],
  ['[[You gave the driver the wrong instructions]].', '[the fact, without “you”]; I have [what you did about it].'],
  ['[[You missed the appointment]], so we closed the case.', '[the fact, without “you”], so we closed the case.'],
  ['[[You should have read]] the terms.', '[the fact, without “you”]; I have [what you did about it].'],
  [
    '[[Had you provided a reading, this would not have arisen]]. Bye.',
    '[the fact, without “you”], and I have [what you did about it]. Bye.',
  ],
];

export const cold: readonly Rewording[] = [
  ['[[You must send]] us the receipt.', 'Could you send us the receipt? Then I can [what you do with it].'],
  ['[[You need to reset your password]].', 'Please reset your password.'],
  ["[[You'll have to fill in the form again]].", 'Could you fill in the form again? Then I can [what you do with it].'],
  ['Before we can help, [[you must send]] us the receipt.', 'Before we can help, could you send us the receipt?'],
  [
    '[[You must return the case within 7 days, otherwise it will be charged]].',
    'Please return the case within 7 days, otherwise it will be charged.',
  ],
  [
    'Hi Ana, [[you must send]] us the receipt.',
    'Hi Ana, could you send us the receipt? Then I can [what you do with it].',
  ],
  ['[[You must not open the box]]!', 'Please do not open the box!'],
  ['[[Calm down]] and let me explain.', 'Let me explain.'],
  ['[[As I already told you]], the parcel is on its way.', 'The parcel is on its way.'],
  ['The parcel, [[as I already told you]], is on its way.', 'The parcel is on its way.'],
  ['You can [[obviously]] reset it.', 'You can reset it.'],
  ["It came late, so [[let's not get worked up]].", 'It came late.'],
  [
    "I checked. [[It's only a small delay]].",
    'I checked. I can see what this means for you: [the effect, in the customer’s size].',
  ],
  [
    "[[That's not true]], our driver was there at nine.",
    'You are right that [what is true]. Here is what I see: our driver was there at nine.',
  ],
];

export const promises: readonly Rewording[] = [
  ['[[We will refund]] the second payment.', 'We will refund the second payment by [day and time].'],
  ['[[Our team will contact you]] shortly.', 'I will contact you by [day and time].'],
  ['[[I will get back to you]] as soon as possible.', 'I will get back to you by [day and time].'],
  ['[[We will shortly refund]] the fee!', 'We will refund the fee by [day and time].'],
  ['[[Your request will be reviewed]] by our team.', 'I will review your request by [day and time].'],
  ['[[We will look into it]] soon.', 'I will look into it by [what you check] and tell you by [day and time].'],
  [
    '[[We will send it]] once the bank confirms.',
    'We will send it once the bank confirms, by [day and time] at the latest.',
  ],
];

export const apologies: readonly Rewording[] = [
  [
    '[[We apologise for any inconvenience]] caused. I have sent a new one.',
    'I am sorry that we kept you waiting for your parcel. That meant [effect on you]. I have sent a new one.',
  ],
  [
    "I'm [[sorry, but you]] did not choose express delivery.",
    'I am sorry that we kept you waiting for your parcel. That meant [effect on you].',
  ],
  [
    "[[I'm sorry you feel that way]], but I have refunded you.",
    'I am sorry that we kept you waiting for your parcel, but I have refunded you.',
  ],
  ["[[I'm sorry]], there is no news.", 'I am sorry that we kept you waiting for your parcel. There is no news.'],
];
