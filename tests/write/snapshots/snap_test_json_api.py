# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_the_file_reads_as_agreed[english] security.json'] = '''{
 "qgen": "0.0.0",
 "schema": 1,
 "exam": {
  "name": "security",
  "title": "AWS security",
  "lang": "en",
  "default_lang": "en",
  "domains": [
   "security"
  ],
  "seed": 1,
  "form": null,
  "as_of": "2026-11-01",
  "blueprint": null,
  "minutes": null,
  "pass_mark": null,
  "instructions": "",
  "sections": []
 },
 "items": [
  {
   "id": "q000000000001",
   "template": "single-sample",
   "shape": "single",
   "kind": "single",
   "domain": "security",
   "topic": "services",
   "tags": [
    "security",
    "services"
   ],
   "bloom": "apply",
   "bloom_reason": "",
   "difficulty": 0.26,
   "level": "medium",
   "stem": "Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?",
   "emphasis": [],
   "negated": false,
   "fixed_order": true,
   "assumed": false,
   "ask": [
    "a"
   ],
   "given": {
    "p": {
     "id": "has"
    },
    "s": {
     "id": "subject"
    }
   },
   "when": null,
   "pattern": [
    [
     {
      "var": "s"
     },
     {
      "var": "p"
     },
     {
      "var": "a"
     }
    ],
    {
     "not": [
      {
       "var": "s"
      },
      {
       "id": "is_part_of"
      },
      {
       "id": "aws"
      }
     ]
    }
   ],
   "premises": [],
   "pairs": [],
   "enemies": [],
   "options": [
    {
     "label": "A",
     "text": "/48",
     "value": {
      "literal": "/48",
      "type": "prefix"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.9,
     "rationale": "The block that Amazon provides for a VPC is a /56.",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "/48",
         "type": "prefix"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "/48",
           "type": "prefix"
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "B",
     "text": "/56",
     "value": {
      "literal": "/56",
      "type": "prefix"
     },
     "key": true,
     "strategy": null,
     "plausibility": null,
     "rationale": "The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.",
     "proof": [
      {
       "conjunct": 0,
       "ground": "stated",
       "holds": true,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "/56",
         "type": "prefix"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "/56",
           "type": "prefix"
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "C",
     "text": "/60",
     "value": {
      "literal": "/60",
      "type": "prefix"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.7,
     "rationale": "The block that Amazon provides for a VPC is a /56.",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "/60",
         "type": "prefix"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "/60",
           "type": "prefix"
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "D",
     "text": "/64",
     "value": {
      "literal": "/64",
      "type": "prefix"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.6,
     "rationale": "A /64 is the size of the IPv6 block of a subnet, not of the VPC.",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "/64",
         "type": "prefix"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "/64",
           "type": "prefix"
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    }
   ],
   "sources": [
    {
     "id": "aws-soa-notes",
     "title": "SysOps study notes",
     "at": [
      "L91",
      "L239"
     ],
     "url": "https://example.org/notes?a=1&b=2"
    }
   ]
  },
  {
   "id": "q000000000006",
   "template": "order-sample",
   "shape": "order",
   "kind": "single",
   "domain": "security",
   "topic": "services",
   "tags": [
    "security",
    "services"
   ],
   "bloom": "apply",
   "bloom_reason": "",
   "difficulty": 0.31,
   "level": "easy",
   "stem": "A developer in the development account needs to write to an S3 bucket of the production account through an IAM role. In which order do these happen?",
   "emphasis": [],
   "negated": false,
   "fixed_order": false,
   "assumed": false,
   "ask": [
    "a"
   ],
   "given": {
    "p": {
     "id": "has"
    },
    "s": {
     "id": "subject"
    }
   },
   "when": null,
   "pattern": [
    [
     {
      "var": "s"
     },
     {
      "var": "p"
     },
     {
      "var": "a"
     }
    ],
    {
     "not": [
      {
       "var": "s"
      },
      {
       "id": "is_part_of"
      },
      {
       "id": "aws"
      }
     ]
    }
   ],
   "premises": [],
   "pairs": [],
   "enemies": [],
   "options": [
    {
     "label": "A",
     "text": "The production administrator creates the role → the development administrator lets the developers switch to it → the developer switches to the role → the developer writes to the bucket",
     "value": {
      "sequence": [
       {
        "id": "create-role"
       },
       {
        "id": "grant-switch"
       },
       {
        "set": [
         {
          "id": "switch-role"
         },
         {
          "id": "note-arn"
         }
        ]
       },
       {
        "id": "write"
       }
      ]
     },
     "key": true,
     "strategy": null,
     "plausibility": null,
     "rationale": "These are the steps in their order.",
     "proof": [
      {
       "conjunct": 0,
       "ground": "stated",
       "holds": true,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "sequence": [
          {
           "id": "create-role"
          },
          {
           "id": "grant-switch"
          },
          {
           "set": [
            {
             "id": "switch-role"
            },
            {
             "id": "note-arn"
            }
           ]
          },
          {
           "id": "write"
          }
         ]
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "sequence": [
            {
             "id": "create-role"
            },
            {
             "id": "grant-switch"
            },
            {
             "set": [
              {
               "id": "switch-role"
              },
              {
               "id": "note-arn"
              }
             ]
            },
            {
             "id": "write"
            }
           ]
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "B",
     "text": "The development administrator lets the developers switch to it → the production administrator creates the role → the developer switches to the role → the developer writes to the bucket",
     "value": {
      "sequence": [
       {
        "id": "grant-switch"
       },
       {
        "id": "create-role"
       },
       {
        "id": "switch-role"
       },
       {
        "id": "write"
       }
      ]
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.8,
     "rationale": "Nobody can be let to switch to a role that does not exist yet.",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "sequence": [
          {
           "id": "grant-switch"
          },
          {
           "id": "create-role"
          },
          {
           "id": "switch-role"
          },
          {
           "id": "write"
          }
         ]
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "sequence": [
            {
             "id": "grant-switch"
            },
            {
             "id": "create-role"
            },
            {
             "id": "switch-role"
            },
            {
             "id": "write"
            }
           ]
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "C",
     "text": "The production administrator creates the role → the developer switches to the role → the development administrator lets the developers switch to it → the developer writes to the bucket",
     "value": {
      "sequence": [
       {
        "id": "create-role"
       },
       {
        "id": "switch-role"
       },
       {
        "id": "grant-switch"
       },
       {
        "id": "write"
       }
      ]
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.7,
     "rationale": "The developer can switch only after being let to.",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "sequence": [
          {
           "id": "create-role"
          },
          {
           "id": "switch-role"
          },
          {
           "id": "grant-switch"
          },
          {
           "id": "write"
          }
         ]
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "sequence": [
            {
             "id": "create-role"
            },
            {
             "id": "switch-role"
            },
            {
             "id": "grant-switch"
            },
            {
             "id": "write"
            }
           ]
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    }
   ],
   "sources": [
    {
     "id": "aws-soa-notes",
     "title": "SysOps study notes",
     "at": [
      "L91",
      "L239"
     ],
     "url": "https://example.org/notes?a=1&b=2"
    }
   ]
  }
 ]
}
'''

snapshots['test_the_file_reads_as_agreed[hostile] hostile.json'] = '''{
 "qgen": "0.0.0",
 "schema": 1,
 "exam": {
  "name": "hostile",
  "title": "# <Hostile> *texts* & {{ more }}",
  "lang": "en",
  "default_lang": "en",
  "domains": [
   "security"
  ],
  "seed": 1,
  "form": null,
  "as_of": "2026-11-01",
  "blueprint": null,
  "minutes": null,
  "pass_mark": null,
  "instructions": "",
  "sections": []
 },
 "items": [
  {
   "id": "q000000000013",
   "template": "single-sample",
   "shape": "single",
   "kind": "single",
   "domain": "security",
   "topic": "services",
   "tags": [
    "security",
    "services"
   ],
   "bloom": "apply",
   "bloom_reason": "",
   "difficulty": 0.38,
   "level": "medium",
   "stem": "1. <b>Which</b> «{{ x }}» *of* _these_\\n# `is` &lt; ]]>?",
   "emphasis": [
    [
     16,
     25
    ],
    [
     51,
     54
    ]
   ],
   "negated": false,
   "fixed_order": false,
   "assumed": true,
   "ask": [
    "a"
   ],
   "given": {
    "p": {
     "id": "has"
    },
    "s": {
     "id": "subject"
    }
   },
   "when": null,
   "pattern": [
    [
     {
      "var": "s"
     },
     {
      "var": "p"
     },
     {
      "var": "a"
     }
    ],
    {
     "not": [
      {
       "var": "s"
      },
      {
       "id": "is_part_of"
      },
      {
       "id": "aws"
      }
     ]
    }
   ],
   "premises": [],
   "pairs": [],
   "enemies": [],
   "options": [
    {
     "label": "A",
     "text": "<script>alert(1)</script>",
     "value": {
      "literal": "<script>alert(1)</script>",
      "type": "text"
     },
     "key": true,
     "strategy": null,
     "plausibility": null,
     "rationale": "Because of <script>alert(1)</script>",
     "proof": [
      {
       "conjunct": 0,
       "ground": "stated",
       "holds": true,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "<script>alert(1)</script>",
         "type": "text"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "<script>alert(1)</script>",
           "type": "text"
          }
         ],
         "source": "evil",
         "at": [
          "§ *1*"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "B",
     "text": "{{c1::x}} {{ 7*7 }} {% raw %}",
     "value": {
      "literal": "{{c1::x}} {{ 7*7 }} {% raw %}",
      "type": "text"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.8,
     "rationale": "Because of {{c1::x}} {{ 7*7 }} {% raw %}",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "{{c1::x}} {{ 7*7 }} {% raw %}",
         "type": "text"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "{{c1::x}} {{ 7*7 }} {% raw %}",
           "type": "text"
          }
         ],
         "source": "evil",
         "at": [
          "§ *1*"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "C",
     "text": "]]> $x$ | # ` ~~no~~ \\\\",
     "value": {
      "literal": "]]> $x$ | # ` ~~no~~ \\\\",
      "type": "text"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.7,
     "rationale": "Because of ]]> $x$ | # ` ~~no~~ \\\\",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "]]> $x$ | # ` ~~no~~ \\\\",
         "type": "text"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "]]> $x$ | # ` ~~no~~ \\\\",
           "type": "text"
          }
         ],
         "source": "evil",
         "at": [
          "§ *1*"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "D",
     "text": "1. NO on 1e3 012 12:30:00 ~ 0x1F",
     "value": {
      "literal": "1. NO on 1e3 012 12:30:00 ~ 0x1F",
      "type": "text"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.6,
     "rationale": "Because of 1. NO on 1e3 012 12:30:00 ~ 0x1F",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "1. NO on 1e3 012 12:30:00 ~ 0x1F",
         "type": "text"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "1. NO on 1e3 012 12:30:00 ~ 0x1F",
           "type": "text"
          }
         ],
         "source": "evil",
         "at": [
          "§ *1*"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "E",
     "text": "- \\"quoted\\" \'single\' &amp; &#65;",
     "value": {
      "literal": "- \\"quoted\\" \'single\' &amp; &#65;",
      "type": "text"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.5,
     "rationale": "Because of - \\"quoted\\" \'single\' &amp; &#65;",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "- \\"quoted\\" \'single\' &amp; &#65;",
         "type": "text"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "- \\"quoted\\" \'single\' &amp; &#65;",
           "type": "text"
          }
         ],
         "source": "evil",
         "at": [
          "§ *1*"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "F",
     "text": "\u202eright to left\u202c 🦊 http://example.com a@b.example",
     "value": {
      "literal": "\u202eright to left\u202c 🦊 http://example.com a@b.example",
      "type": "text"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.4,
     "rationale": "Because of \u202eright to left\u202c 🦊 http://example.com a@b.example",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "\u202eright to left\u202c 🦊 http://example.com a@b.example",
         "type": "text"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "\u202eright to left\u202c 🦊 http://example.com a@b.example",
           "type": "text"
          }
         ],
         "source": "evil",
         "at": [
          "§ *1*"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "G",
     "text": "  leading and trailing  ",
     "value": {
      "literal": "  leading and trailing  ",
      "type": "text"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.3,
     "rationale": "Because of   leading and trailing  ",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "  leading and trailing  ",
         "type": "text"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "  leading and trailing  ",
           "type": "text"
          }
         ],
         "source": "evil",
         "at": [
          "§ *1*"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "H",
     "text": "two\\nlines\\n\\n# and four",
     "value": {
      "literal": "two\\nlines\\n\\n# and four",
      "type": "text"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.2,
     "rationale": "Because of two\\nlines\\n\\n# and four",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "two\\nlines\\n\\n# and four",
         "type": "text"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "two\\nlines\\n\\n# and four",
           "type": "text"
          }
         ],
         "source": "evil",
         "at": [
          "§ *1*"
         ]
        }
       ]
      }
     ]
    }
   ],
   "sources": [
    {
     "id": "evil",
     "title": "A <b>title</b> | [x](javascript:1)",
     "at": [
      "§ *1*"
     ],
     "url": "javascript:alert(1)"
    }
   ]
  }
 ]
}
'''

snapshots['test_the_file_reads_as_agreed[japanese] security-ja-A.json'] = '''{
 "qgen": "0.0.0",
 "schema": 1,
 "exam": {
  "name": "security",
  "title": "AWS のセキュリティ",
  "lang": "ja",
  "default_lang": "en",
  "domains": [
   "security"
  ],
  "seed": 1,
  "form": "A",
  "as_of": "2026-11-01",
  "blueprint": null,
  "minutes": null,
  "pass_mark": null,
  "instructions": "",
  "sections": []
 },
 "items": [
  {
   "id": "q000000000001",
   "template": "single-sample",
   "shape": "single",
   "kind": "single",
   "domain": "security",
   "topic": "services",
   "tags": [
    "security",
    "services"
   ],
   "bloom": "apply",
   "bloom_reason": "",
   "difficulty": 0.26,
   "level": "medium",
   "stem": "Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。",
   "emphasis": [],
   "negated": false,
   "fixed_order": true,
   "assumed": false,
   "ask": [
    "a"
   ],
   "given": {
    "p": {
     "id": "has"
    },
    "s": {
     "id": "subject"
    }
   },
   "when": null,
   "pattern": [
    [
     {
      "var": "s"
     },
     {
      "var": "p"
     },
     {
      "var": "a"
     }
    ],
    {
     "not": [
      {
       "var": "s"
      },
      {
       "id": "is_part_of"
      },
      {
       "id": "aws"
      }
     ]
    }
   ],
   "premises": [],
   "pairs": [],
   "enemies": [],
   "options": [
    {
     "label": "A",
     "text": "/48",
     "value": {
      "literal": "/48",
      "type": "prefix"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.9,
     "rationale": "Amazon が VPC に割り当てるブロックは /56 である。",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "/48",
         "type": "prefix"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "/48",
           "type": "prefix"
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "B",
     "text": "/56",
     "value": {
      "literal": "/56",
      "type": "prefix"
     },
     "key": true,
     "strategy": null,
     "plausibility": null,
     "rationale": "Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。",
     "proof": [
      {
       "conjunct": 0,
       "ground": "stated",
       "holds": true,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "/56",
         "type": "prefix"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "/56",
           "type": "prefix"
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "C",
     "text": "/60",
     "value": {
      "literal": "/60",
      "type": "prefix"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.7,
     "rationale": "Amazon が VPC に割り当てるブロックは /56 である。",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "/60",
         "type": "prefix"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "/60",
           "type": "prefix"
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "D",
     "text": "/64",
     "value": {
      "literal": "/64",
      "type": "prefix"
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.6,
     "rationale": "/64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "literal": "/64",
         "type": "prefix"
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "literal": "/64",
           "type": "prefix"
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    }
   ],
   "sources": [
    {
     "id": "aws-soa-notes",
     "title": "SysOps study notes",
     "at": [
      "L91",
      "L239"
     ],
     "url": "https://example.org/notes?a=1&b=2"
    }
   ]
  },
  {
   "id": "q000000000006",
   "template": "order-sample",
   "shape": "order",
   "kind": "single",
   "domain": "security",
   "topic": "services",
   "tags": [
    "security",
    "services"
   ],
   "bloom": "apply",
   "bloom_reason": "",
   "difficulty": 0.31,
   "level": "easy",
   "stem": "開発用アカウントの開発者が、IAM ロールを使って本番用アカウントの S3 バケットに書き込む。正しい順序はどれか。",
   "emphasis": [],
   "negated": false,
   "fixed_order": false,
   "assumed": false,
   "ask": [
    "a"
   ],
   "given": {
    "p": {
     "id": "has"
    },
    "s": {
     "id": "subject"
    }
   },
   "when": null,
   "pattern": [
    [
     {
      "var": "s"
     },
     {
      "var": "p"
     },
     {
      "var": "a"
     }
    ],
    {
     "not": [
      {
       "var": "s"
      },
      {
       "id": "is_part_of"
      },
      {
       "id": "aws"
      }
     ]
    }
   ],
   "premises": [],
   "pairs": [],
   "enemies": [],
   "options": [
    {
     "label": "A",
     "text": "本番用アカウントの管理者がロールを作成する → 開発用アカウントの管理者が切り替えを許可する → 開発者がロールに切り替える → 開発者がバケットに書き込む",
     "value": {
      "sequence": [
       {
        "id": "create-role"
       },
       {
        "id": "grant-switch"
       },
       {
        "set": [
         {
          "id": "switch-role"
         },
         {
          "id": "note-arn"
         }
        ]
       },
       {
        "id": "write"
       }
      ]
     },
     "key": true,
     "strategy": null,
     "plausibility": null,
     "rationale": "正しい順序である。",
     "proof": [
      {
       "conjunct": 0,
       "ground": "stated",
       "holds": true,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "sequence": [
          {
           "id": "create-role"
          },
          {
           "id": "grant-switch"
          },
          {
           "set": [
            {
             "id": "switch-role"
            },
            {
             "id": "note-arn"
            }
           ]
          },
          {
           "id": "write"
          }
         ]
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "sequence": [
            {
             "id": "create-role"
            },
            {
             "id": "grant-switch"
            },
            {
             "set": [
              {
               "id": "switch-role"
              },
              {
               "id": "note-arn"
              }
             ]
            },
            {
             "id": "write"
            }
           ]
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "B",
     "text": "開発用アカウントの管理者が切り替えを許可する → 本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発者がバケットに書き込む",
     "value": {
      "sequence": [
       {
        "id": "grant-switch"
       },
       {
        "id": "create-role"
       },
       {
        "id": "switch-role"
       },
       {
        "id": "write"
       }
      ]
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.8,
     "rationale": "まだ存在しないロールへの切り替えは許可できない。",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "sequence": [
          {
           "id": "grant-switch"
          },
          {
           "id": "create-role"
          },
          {
           "id": "switch-role"
          },
          {
           "id": "write"
          }
         ]
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "sequence": [
            {
             "id": "grant-switch"
            },
            {
             "id": "create-role"
            },
            {
             "id": "switch-role"
            },
            {
             "id": "write"
            }
           ]
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    },
    {
     "label": "C",
     "text": "本番用アカウントの管理者がロールを作成する → 開発者がロールに切り替える → 開発用アカウントの管理者が切り替えを許可する → 開発者がバケットに書き込む",
     "value": {
      "sequence": [
       {
        "id": "create-role"
       },
       {
        "id": "switch-role"
       },
       {
        "id": "grant-switch"
       },
       {
        "id": "write"
       }
      ]
     },
     "key": false,
     "strategy": "sibling",
     "plausibility": 0.7,
     "rationale": "切り替えられるのは許可された後である。",
     "proof": [
      {
       "conjunct": 0,
       "ground": "single-valued",
       "holds": false,
       "triple": [
        {
         "id": "subject"
        },
        {
         "id": "has"
        },
        {
         "sequence": [
          {
           "id": "create-role"
          },
          {
           "id": "switch-role"
          },
          {
           "id": "grant-switch"
          },
          {
           "id": "write"
          }
         ]
        }
       ],
       "cites": [
        {
         "fact": [
          {
           "id": "subject"
          },
          {
           "id": "has"
          },
          {
           "sequence": [
            {
             "id": "create-role"
            },
            {
             "id": "switch-role"
            },
            {
             "id": "grant-switch"
            },
            {
             "id": "write"
            }
           ]
          }
         ],
         "source": "aws-soa-notes",
         "at": [
          "L91"
         ]
        }
       ]
      }
     ]
    }
   ],
   "sources": [
    {
     "id": "aws-soa-notes",
     "title": "SysOps study notes",
     "at": [
      "L91",
      "L239"
     ],
     "url": "https://example.org/notes?a=1&b=2"
    }
   ]
  }
 ]
}
'''

snapshots['test_the_published_schema_is_as_agreed exam.schema.json'] = '''{
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "$id": "urn:qgen:schema:exam:1",
 "title": "A qgen exam",
 "type": "object",
 "required": [
  "qgen",
  "schema",
  "exam",
  "items"
 ],
 "properties": {
  "qgen": {
   "type": "string",
   "description": "The version of qgen that wrote the file."
  },
  "schema": {
   "const": 1
  },
  "exam": {
   "$ref": "#/$defs/exam"
  },
  "items": {
   "type": "array",
   "items": {
    "$ref": "#/$defs/item"
   }
  }
 },
 "$defs": {
  "exam": {
   "type": "object",
   "required": [
    "name",
    "title",
    "lang",
    "domains",
    "seed",
    "form",
    "as_of",
    "blueprint"
   ],
   "properties": {
    "name": {
     "type": "string",
     "description": "The stem of the files\' names."
    },
    "title": {
     "type": "string"
    },
    "lang": {
     "type": "string"
    },
    "domains": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "seed": {
     "type": "integer"
    },
    "form": {
     "type": [
      "string",
      "null"
     ]
    },
    "as_of": {
     "type": [
      "string",
      "null"
     ],
     "description": "The day that the facts are read for: YYYY-MM-DD."
    },
    "blueprint": {
     "type": [
      "string",
      "null"
     ]
    },
    "default_lang": {
     "type": "string"
    },
    "minutes": {
     "type": [
      "integer",
      "null"
     ],
     "minimum": 1,
     "description": "The time allowed."
    },
    "pass_mark": {
     "type": [
      "number",
      "null"
     ],
     "minimum": 0,
     "maximum": 1,
     "description": "The share of the points that passes; every item is worth one point."
    },
    "instructions": {
     "type": "string"
    },
    "sections": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "id",
       "title",
       "items"
      ],
      "properties": {
       "id": {
        "type": "string"
       },
       "title": {
        "type": "string"
       },
       "items": {
        "type": "array",
        "items": {
         "type": "string"
        }
       }
      }
     },
     "description": "The blueprint\'s content areas, each with the ids of its items."
    }
   }
  },
  "item": {
   "type": "object",
   "required": [
    "id",
    "template",
    "shape",
    "kind",
    "domain",
    "topic",
    "tags",
    "bloom",
    "difficulty",
    "stem",
    "negated",
    "ask",
    "given",
    "when",
    "pattern",
    "premises",
    "pairs",
    "enemies",
    "options",
    "sources"
   ],
   "properties": {
    "id": {
     "type": "string",
     "pattern": "^q[a-z0-9]{12}$"
    },
    "template": {
     "type": "string"
    },
    "shape": {
     "enum": [
      "single",
      "set",
      "several",
      "not",
      "true-false",
      "statements",
      "order",
      "match",
      "cloze"
     ]
    },
    "kind": {
     "enum": [
      "single",
      "multiple",
      "true-false",
      "ordering",
      "matching",
      "cloze"
     ]
    },
    "domain": {
     "type": "string"
    },
    "topic": {
     "type": "string"
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "bloom": {
     "type": "string"
    },
    "difficulty": {
     "type": "number",
     "minimum": 0,
     "maximum": 1,
     "description": "Predicted, 0 easy to 1 hard."
    },
    "stem": {
     "type": "string"
    },
    "negated": {
     "type": "boolean"
    },
    "ask": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "given": {
     "type": "object",
     "additionalProperties": {
      "$ref": "#/$defs/term"
     }
    },
    "when": {
     "type": [
      "string",
      "null"
     ],
     "description": "The condition under which the facts hold."
    },
    "pattern": {
     "type": "array",
     "items": {
      "oneOf": [
       {
        "$ref": "#/$defs/triple"
       },
       {
        "type": "object",
        "required": [
         "not"
        ],
        "properties": {
         "not": {
          "$ref": "#/$defs/triple"
         }
        }
       }
      ]
     }
    },
    "premises": {
     "type": "array",
     "items": {
      "type": "object",
      "required": [
       "text",
       "statement"
      ],
      "properties": {
       "text": {
        "type": "string"
       },
       "statement": {
        "$ref": "#/$defs/triple"
       },
       "holds": {
        "type": "boolean"
       }
      }
     },
     "description": "What a computed item\'s stem takes for true."
    },
    "pairs": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/pair"
     },
     "description": "Prompts of a matching item, places of an ordering one."
    },
    "enemies": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "options": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/option"
     },
     "minItems": 2
    },
    "sources": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/source"
     }
    },
    "bloom_reason": {
     "type": "string",
     "description": "Why it is of that level of Bloom\'s."
    },
    "level": {
     "enum": [
      "easy",
      "medium",
      "hard"
     ]
    },
    "emphasis": {
     "type": "array",
     "items": {
      "type": "array",
      "items": {
       "type": "integer",
       "minimum": 0
      },
      "minItems": 2,
      "maxItems": 2
     },
     "description": "Half-open ranges of the stem\'s code points."
    },
    "place": {
     "enum": [
      "first",
      "last",
      "after",
      "before"
     ],
     "description": "The place in the given sequence that is asked for; the asked variable is a step."
    },
    "fixed_order": {
     "type": "boolean",
     "description": "The options are sorted; never shuffle them."
    },
    "assumed": {
     "type": "boolean",
     "description": "Some option is refuted only by absence from the facts."
    },
    "unproven": {
     "type": "boolean",
     "description": "Written by hand: no fact proves its keys."
    },
    "calibrated": {
     "type": "boolean",
     "description": "Its difficulty comes from learners\' answers."
    }
   }
  },
  "option": {
   "type": "object",
   "required": [
    "label",
    "text",
    "value",
    "key",
    "strategy",
    "plausibility",
    "rationale",
    "proof"
   ],
   "properties": {
    "label": {
     "type": "string"
    },
    "text": {
     "type": "string"
    },
    "value": {
     "$ref": "#/$defs/term"
    },
    "key": {
     "type": "boolean"
    },
    "strategy": {
     "type": [
      "string",
      "null"
     ],
     "description": "What proposed a distractor; null for a key."
    },
    "plausibility": {
     "oneOf": [
      {
       "type": "number",
       "minimum": 0,
       "maximum": 1
      },
      {
       "type": "null"
      }
     ]
    },
    "rationale": {
     "type": "string"
    },
    "proof": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/step"
     }
    }
   }
  },
  "pair": {
   "type": "object",
   "required": [
    "text",
    "value",
    "label",
    "rationale",
    "proof"
   ],
   "properties": {
    "text": {
     "type": "string"
    },
    "value": {
     "oneOf": [
      {
       "$ref": "#/$defs/term"
      },
      {
       "type": "null"
      }
     ]
    },
    "label": {
     "type": "string",
     "description": "The label of the option that answers the prompt."
    },
    "rationale": {
     "type": "string"
    },
    "proof": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/step"
     }
    }
   }
  },
  "step": {
   "type": "object",
   "required": [
    "conjunct",
    "ground",
    "cites"
   ],
   "properties": {
    "conjunct": {
     "type": "integer",
     "minimum": 0,
     "description": "Which member of the pattern it settles."
    },
    "ground": {
     "enum": [
      "stated",
      "symmetric",
      "transitive",
      "inverse",
      "inherited",
      "position",
      "computed",
      "denied",
      "single-valued",
      "owned-elsewhere",
      "complete",
      "ended",
      "order",
      "other-result",
      "disjoint",
      "assumed"
     ]
    },
    "cites": {
     "type": "array",
     "items": {
      "$ref": "#/$defs/cite"
     }
    },
    "holds": {
     "type": "boolean"
    },
    "triple": {
     "$ref": "#/$defs/triple"
    }
   }
  },
  "cite": {
   "type": "object",
   "required": [
    "source",
    "at"
   ],
   "properties": {
    "source": {
     "type": [
      "string",
      "null"
     ]
    },
    "at": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "fact": {
     "$ref": "#/$defs/triple"
    },
    "not": {
     "$ref": "#/$defs/triple"
    },
    "only": {
     "$ref": "#/$defs/triple"
    }
   },
   "oneOf": [
    {
     "required": [
      "fact"
     ]
    },
    {
     "required": [
      "not"
     ]
    },
    {
     "required": [
      "only"
     ]
    }
   ]
  },
  "source": {
   "type": "object",
   "required": [
    "id",
    "title",
    "at"
   ],
   "properties": {
    "id": {
     "type": "string"
    },
    "title": {
     "type": "string"
    },
    "at": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "url": {
     "type": [
      "string",
      "null"
     ]
    }
   }
  },
  "triple": {
   "type": "array",
   "minItems": 3,
   "maxItems": 3,
   "prefixItems": [
    {
     "$ref": "#/$defs/term"
    },
    {
     "$ref": "#/$defs/term"
    },
    {
     "$ref": "#/$defs/term"
    }
   ],
   "items": false
  },
  "term": {
   "oneOf": [
    {
     "type": "object",
     "required": [
      "id"
     ],
     "properties": {
      "id": {
       "type": "string"
      }
     }
    },
    {
     "type": "object",
     "required": [
      "literal",
      "type"
     ],
     "properties": {
      "literal": {
       "type": "string"
      },
      "type": {
       "enum": [
        "integer",
        "decimal",
        "percent",
        "duration",
        "date",
        "version",
        "cidr",
        "prefix",
        "port-range",
        "integer-range",
        "text"
       ]
      }
     }
    },
    {
     "type": "object",
     "required": [
      "set"
     ],
     "properties": {
      "set": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/term"
       }
      }
     }
    },
    {
     "type": "object",
     "required": [
      "sequence"
     ],
     "properties": {
      "sequence": {
       "type": "array",
       "items": {
        "$ref": "#/$defs/term"
       }
      }
     }
    },
    {
     "type": "object",
     "required": [
      "var"
     ],
     "properties": {
      "var": {
       "type": "string"
      }
     }
    },
    {
     "type": "object",
     "required": [
      "statement"
     ],
     "properties": {
      "statement": {
       "$ref": "#/$defs/triple"
      },
      "holds": {
       "type": "boolean"
      }
     }
    }
   ]
  }
 }
}'''
