import { tryRules } from './rule-cases.ts';

tryRules([
  {
    rule: 'R55',
    severity: 'warning',
    about: 'wants a breach procedure',
    cases: [
      {
        name: 'none',
        given: { organisation: { breachHandling: { procedure: { fr: '' } } } },
        fires: ['breachHandling/procedure'],
      },
      {
        name: 'without the authority',
        given: { organisation: { breachHandling: { notifiesAuthority: 'no' } } },
        fires: ['breachHandling/notifiesAuthority'],
      },
      {
        name: 'without the 72 hours',
        given: { organisation: { breachHandling: { within72Hours: 'unknown' } } },
        fires: ['breachHandling/within72Hours'],
      },
      {
        name: 'without the log',
        given: { organisation: { breachHandling: { keepsLog: 'no' } } },
        fires: ['breachHandling/keepsLog'],
      },
      { name: 'complete', given: {}, fires: [] },
    ],
  },
  {
    rule: 'R54',
    severity: 'error',
    about: 'asks for security measures',
    cases: [
      {
        name: 'none anywhere, in either record',
        given: { organisation: { securityMeasures: [] } },
        fires: ['securityMeasures', 'securityMeasures'],
      },
      {
        name: 'a line that says nothing',
        given: { organisation: { securityMeasures: [{ id: 'x' }] }, processorActivity: { status: 'ended' } },
        fires: ['securityMeasures'],
      },
      {
        name: 'measures of the activity itself',
        given: {
          organisation: { securityMeasures: [] },
          activity: { securityMeasures: [{ id: 'x', description: { fr: 'Armoire fermée' } }] },
          processorActivity: { securityMeasures: [{ id: 'x', measure: 'sec_paper' }] },
        },
        fires: [],
      },
    ],
  },
  {
    rule: 'R59',
    severity: 'hint',
    about: 'asks about an impact assessment',
    cases: [
      {
        name: 'employees and their health',
        given: {
          activity: { dataSubjects: [{ id: 'e', category: 'employees' }] },
          data: { sensitivity: 'health' },
          purpose: { specialCategoryCondition: 'sc_employment' },
        },
        fires: ['impactAssessment/isNeeded'],
      },
      {
        name: 'employees alone',
        given: { activity: { dataSubjects: [{ id: 'e', category: 'employees' }] } },
        fires: [],
      },
      {
        name: 'two criteria, answered',
        given: { activity: { impactAssessment: { criteria: ['large_scale', 'matching'], isNeeded: 'no' } } },
        fires: [],
      },
      {
        name: 'two criteria, ticked and left',
        given: { activity: { impactAssessment: { criteria: ['large_scale', 'matching'] } } },
        fires: ['impactAssessment/isNeeded'],
      },
    ],
  },
  {
    rule: 'R60',
    severity: 'hint',
    about: 'knows what a sector usually does',
    cases: [
      { name: 'a sector nobody has chosen', given: {}, fires: [] },
      { name: 'another sector', given: { organisation: { sector: 'other' } }, fires: [] },
      {
        name: 'a garage with quotes only lacks nine kinds',
        given: { organisation: { sector: 'garage' } },
        fires: Array.from({ length: 9 }, () => ''),
      },
    ],
  },
]);
