# -*- coding: utf-8 -*-
# snapshottest: v1 - https://goo.gl/zC4yUc
from __future__ import unicode_literals

from snapshottest import Snapshot


snapshots = Snapshot()

snapshots['test_layouts_are_given_what_was_agreed[en] exam'] = '''{
 "title": "AWS security",
 "heading": "AWS security",
 "lang": "en",
 "region": null,
 "form": "Form A",
 "facts": [
  "5 questions",
  "Form A",
  "130 minutes",
  "Pass mark 72% (4 of 5 points)",
  "Facts as of 2026-11-01"
 ],
 "terms": [
  {
   "label": "Questions",
   "text": "5"
  },
  {
   "label": "Points",
   "text": "5 (one for each question)"
  },
  {
   "label": "Time",
   "text": "130 minutes"
  },
  {
   "label": "Pass mark",
   "text": "72% (4 of 5 points)"
  },
  {
   "label": "Facts as of",
   "text": "2026-11-01"
  }
 ],
 "instructions": [
  "Choose the best answer to each question. Where more than one answer is asked for, the question says how many. Where steps are to be put in order, write their letters in that order. Where things are to be matched, write the letter of its response beside each.",
  "No notes.",
  "No calculators."
 ],
 "sheet": [
  {
   "number": 1,
   "several": false,
   "rows": [
    {
     "place": "1",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "2",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "3",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "4",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 2,
   "several": false,
   "rows": [
    {
     "place": "1",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "2",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "3",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 3,
   "several": false,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C"
     ]
    }
   ]
  },
  {
   "number": 4,
   "several": false,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 5,
   "several": true,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C",
      "D",
      "E"
     ]
    }
   ]
  }
 ],
 "sheet_note": "Fill in the circle of the letter that you choose. To change it, erase the mark completely. Where there are squares, fill in as many as the question asks for. In numbered rows, fill in one circle in each; row 1 is the first place or thing.",
 "page": {
  "size": "letter",
  "large": true
 },
 "words": "Ellipsis",
 "items": [
  {
   "number": 1,
   "kind": "ordering",
   "stem": [
    {
     "text": "Put these colors of Lamp in the right order.",
     "strong": false
    }
   ],
   "several": false,
   "columns": 1,
   "options": [
    {
     "label": "A",
     "text": "pink"
    },
    {
     "label": "B",
     "text": "blue"
    },
    {
     "label": "C",
     "text": "green"
    },
    {
     "label": "D",
     "text": "red"
    }
   ],
   "pairs": [
    {
     "number": "1",
     "text": ""
    },
    {
     "number": "2",
     "text": ""
    },
    {
     "number": "3",
     "text": ""
    },
    {
     "number": "4",
     "text": ""
    }
   ]
  },
  {
   "number": 2,
   "kind": "matching",
   "stem": [
    {
     "text": "Which color does each of these things have? One choice is not used.",
     "strong": false
    }
   ],
   "several": false,
   "columns": 1,
   "options": [
    {
     "label": "A",
     "text": "blue"
    },
    {
     "label": "B",
     "text": "red"
    },
    {
     "label": "C",
     "text": "pink"
    },
    {
     "label": "D",
     "text": "green"
    }
   ],
   "pairs": [
    {
     "number": "1",
     "text": "Alpha"
    },
    {
     "number": "2",
     "text": "Castor"
    },
    {
     "number": "3",
     "text": "Bravo"
    }
   ]
  },
  {
   "number": 3,
   "kind": "cloze",
   "stem": [
    {
     "text": "Castor is ____.",
     "strong": false
    }
   ],
   "several": false,
   "columns": 2,
   "options": [
    {
     "label": "A",
     "text": "red"
    },
    {
     "label": "B",
     "text": "blue"
    },
    {
     "label": "C",
     "text": "green"
    }
   ],
   "pairs": []
  },
  {
   "number": 4,
   "kind": "single",
   "stem": [
    {
     "text": "Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?",
     "strong": false
    }
   ],
   "several": false,
   "columns": 4,
   "options": [
    {
     "label": "A",
     "text": "/48"
    },
    {
     "label": "B",
     "text": "/56"
    },
    {
     "label": "C",
     "text": "/60"
    },
    {
     "label": "D",
     "text": "/64"
    }
   ],
   "pairs": []
  },
  {
   "number": 5,
   "kind": "multiple",
   "stem": [
    {
     "text": "Under the AWS shared responsibility model, which ",
     "strong": false
    },
    {
     "text": "two",
     "strong": true
    },
    {
     "text": " are the responsibility of the customer? (Choose two.)",
     "strong": false
    }
   ],
   "several": true,
   "columns": 1,
   "options": [
    {
     "label": "A",
     "text": "Encrypting data at rest"
    },
    {
     "label": "B",
     "text": "Patching the hypervisor"
    },
    {
     "label": "C",
     "text": "Securing the data centres"
    },
    {
     "label": "D",
     "text": "Encrypting traffic in the VPC"
    },
    {
     "label": "E",
     "text": "Maintaining the network"
    }
   ],
   "pairs": []
  }
 ]
}'''

snapshots['test_layouts_are_given_what_was_agreed[en] key'] = '''{
 "title": "AWS security",
 "heading": "AWS security",
 "lang": "en",
 "region": null,
 "form": "Form A",
 "facts": [
  "5 questions",
  "Form A",
  "130 minutes",
  "Pass mark 72% (4 of 5 points)",
  "Facts as of 2026-11-01"
 ],
 "terms": [
  {
   "label": "Questions",
   "text": "5"
  },
  {
   "label": "Points",
   "text": "5 (one for each question)"
  },
  {
   "label": "Time",
   "text": "130 minutes"
  },
  {
   "label": "Pass mark",
   "text": "72% (4 of 5 points)"
  },
  {
   "label": "Facts as of",
   "text": "2026-11-01"
  }
 ],
 "instructions": [
  "Choose the best answer to each question. Where more than one answer is asked for, the question says how many. Where steps are to be put in order, write their letters in that order. Where things are to be matched, write the letter of its response beside each.",
  "No notes.",
  "No calculators."
 ],
 "sheet": [
  {
   "number": 1,
   "several": false,
   "rows": [
    {
     "place": "1",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "2",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "3",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "4",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 2,
   "several": false,
   "rows": [
    {
     "place": "1",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "2",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "3",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 3,
   "several": false,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C"
     ]
    }
   ]
  },
  {
   "number": 4,
   "several": false,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 5,
   "several": true,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C",
      "D",
      "E"
     ]
    }
   ]
  }
 ],
 "sheet_note": "Fill in the circle of the letter that you choose. To change it, erase the mark completely. Where there are squares, fill in as many as the question asks for. In numbered rows, fill in one circle in each; row 1 is the first place or thing.",
 "page": {
  "size": "letter",
  "large": true
 },
 "words": "Ellipsis",
 "items": [
  {
   "number": 1,
   "kind": "ordering",
   "stem": [
    {
     "text": "Put these colors of Lamp in the right order.",
     "strong": false
    }
   ],
   "several": false,
   "columns": 1,
   "options": [],
   "pairs": [
    {
     "number": "1",
     "text": "",
     "label": "D",
     "answer": "red",
     "rationale": "red comes first.",
     "refs": []
    },
    {
     "number": "2",
     "text": "",
     "label": "B",
     "answer": "blue",
     "rationale": "blue comes right after red.",
     "refs": []
    },
    {
     "number": "3",
     "text": "",
     "label": "C",
     "answer": "green",
     "rationale": "green comes right after blue.",
     "refs": []
    },
    {
     "number": "4",
     "text": "",
     "label": "A",
     "answer": "pink",
     "rationale": "pink comes right after green.",
     "refs": []
    }
   ],
   "id": "qydy5ips3kpwj",
   "keys": "D → B → C → A",
   "level": "medium",
   "assumed": false,
   "unproven": false,
   "sources": []
  },
  {
   "number": 2,
   "kind": "matching",
   "stem": [
    {
     "text": "Which color does each of these things have? One choice is not used.",
     "strong": false
    }
   ],
   "several": false,
   "columns": 1,
   "options": [
    {
     "label": "C",
     "text": "pink",
     "key": false,
     "rationale": "Delta is pink.",
     "refs": []
    }
   ],
   "pairs": [
    {
     "number": "1",
     "text": "Alpha",
     "label": "B",
     "answer": "red",
     "rationale": "Alpha is red.",
     "refs": []
    },
    {
     "number": "2",
     "text": "Castor",
     "label": "D",
     "answer": "green",
     "rationale": "Castor is green.",
     "refs": []
    },
    {
     "number": "3",
     "text": "Bravo",
     "label": "A",
     "answer": "blue",
     "rationale": "Bravo is blue.",
     "refs": []
    }
   ],
   "id": "qsxw7btr2sf4o",
   "keys": "1–B, 2–D, 3–A",
   "level": "medium",
   "assumed": false,
   "unproven": false,
   "sources": []
  },
  {
   "number": 3,
   "kind": "cloze",
   "stem": [
    {
     "text": "Castor is ____.",
     "strong": false
    }
   ],
   "several": false,
   "columns": 2,
   "options": [
    {
     "label": "A",
     "text": "red",
     "key": false,
     "rationale": "Alpha is red. Castor is green.",
     "refs": []
    },
    {
     "label": "B",
     "text": "blue",
     "key": false,
     "rationale": "Bravo is blue. Castor is green.",
     "refs": []
    },
    {
     "label": "C",
     "text": "green",
     "key": true,
     "rationale": "Castor is green.",
     "refs": []
    }
   ],
   "pairs": [],
   "id": "q6ndg7kt42cen",
   "keys": "C",
   "level": "easy",
   "assumed": false,
   "unproven": false,
   "sources": []
  },
  {
   "number": 4,
   "kind": "single",
   "stem": [
    {
     "text": "Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?",
     "strong": false
    }
   ],
   "several": false,
   "columns": 4,
   "options": [
    {
     "label": "A",
     "text": "/48",
     "key": false,
     "rationale": "The block that Amazon provides for a VPC is a /56.",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "B",
     "text": "/56",
     "key": true,
     "rationale": "The block that Amazon provides for a VPC is always a /56; its size can’t be chosen.",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "C",
     "text": "/60",
     "key": false,
     "rationale": "The block that Amazon provides for a VPC is a /56.",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "D",
     "text": "/64",
     "key": false,
     "rationale": "A /64 is the size of the IPv6 block of a subnet, not of the VPC.",
     "refs": [
      "1, L91"
     ]
    }
   ],
   "pairs": [],
   "id": "q000000000001",
   "keys": "B",
   "level": "medium",
   "assumed": false,
   "unproven": false,
   "sources": [
    {
     "number": 1,
     "title": "SysOps study notes",
     "url": "https://example.org/notes?a=1&b=2",
     "at": "L91, L239"
    }
   ]
  },
  {
   "number": 5,
   "kind": "multiple",
   "stem": [
    {
     "text": "Under the AWS shared responsibility model, which ",
     "strong": false
    },
    {
     "text": "two",
     "strong": true
    },
    {
     "text": " are the responsibility of the customer? (Choose two.)",
     "strong": false
    }
   ],
   "several": true,
   "columns": 1,
   "options": [
    {
     "label": "A",
     "text": "Encrypting data at rest",
     "key": true,
     "rationale": "The customer encrypts the data.",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "B",
     "text": "Patching the hypervisor",
     "key": false,
     "rationale": "AWS patches the hypervisor.",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "C",
     "text": "Securing the data centres",
     "key": false,
     "rationale": "AWS secures its data centres.",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "D",
     "text": "Encrypting traffic in the VPC",
     "key": true,
     "rationale": "The customer encrypts the traffic.",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "E",
     "text": "Maintaining the network",
     "key": false,
     "rationale": "AWS maintains its global network.",
     "refs": [
      "1, L91"
     ]
    }
   ],
   "pairs": [],
   "id": "q000000000008",
   "keys": "A, D",
   "level": "hard",
   "assumed": false,
   "unproven": false,
   "sources": [
    {
     "number": 1,
     "title": "SysOps study notes",
     "url": "https://example.org/notes?a=1&b=2",
     "at": "L91, L239"
    }
   ]
  }
 ]
}'''

snapshots['test_layouts_are_given_what_was_agreed[ja] exam'] = '''{
 "title": "AWS のセキュリティ",
 "heading": "AWS のセキュリティ",
 "lang": "ja",
 "region": null,
 "form": "A版",
 "facts": [
  "全5問",
  "A版",
  "130 分",
  "合格点 4 点以上(5 点満点の 72%)",
  "2026-11-01 時点の情報による"
 ],
 "terms": [
  {
   "label": "問題数",
   "text": "5"
  },
  {
   "label": "配点",
   "text": "5 点満点(各問 1 点)"
  },
  {
   "label": "試験時間",
   "text": "130 分"
  },
  {
   "label": "合格点",
   "text": "4 点以上(5 点満点の 72%)"
  },
  {
   "label": "情報の基準日",
   "text": "2026-11-01"
  }
 ],
 "instructions": [
  "各問について、最も適切なものを選ぶこと。複数を選ぶ問いには、選ぶ数を示してある。並べ替える問いには、記号を順に書くこと。組み合わせる問いには、それぞれに当てはまるものの記号を書くこと。",
  "ノートの使用は認めない。",
  "電卓の使用は認めない。"
 ],
 "sheet": [
  {
   "number": 1,
   "several": false,
   "rows": [
    {
     "place": "1",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "2",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "3",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "4",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 2,
   "several": false,
   "rows": [
    {
     "place": "1",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "2",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "3",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 3,
   "several": false,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C"
     ]
    }
   ]
  },
  {
   "number": 4,
   "several": false,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 5,
   "several": true,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C",
      "D",
      "E"
     ]
    }
   ]
  }
 ],
 "sheet_note": "選んだ記号の丸を塗りつぶすこと。訂正するときは、跡が残らないように消すこと。四角が並ぶ問いでは、指定された数だけ塗りつぶすこと。番号付きの行では、行ごとに一つ塗りつぶすこと。1 の行が最初の順番または項目である。",
 "page": {
  "size": "letter",
  "large": true
 },
 "words": "Ellipsis",
 "items": [
  {
   "number": 1,
   "kind": "ordering",
   "stem": [
    {
     "text": "Lamp について、次の色を正しい順に並べよ。",
     "strong": false
    }
   ],
   "several": false,
   "columns": 1,
   "options": [
    {
     "label": "A",
     "text": "pink"
    },
    {
     "label": "B",
     "text": "blue"
    },
    {
     "label": "C",
     "text": "green"
    },
    {
     "label": "D",
     "text": "red"
    }
   ],
   "pairs": [
    {
     "number": "1",
     "text": ""
    },
    {
     "number": "2",
     "text": ""
    },
    {
     "number": "3",
     "text": ""
    },
    {
     "number": "4",
     "text": ""
    }
   ]
  },
  {
   "number": 2,
   "kind": "matching",
   "stem": [
    {
     "text": "次の各ものの色はどれか。選択肢は 1 つ余る。",
     "strong": false
    }
   ],
   "several": false,
   "columns": 1,
   "options": [
    {
     "label": "A",
     "text": "blue"
    },
    {
     "label": "B",
     "text": "red"
    },
    {
     "label": "C",
     "text": "pink"
    },
    {
     "label": "D",
     "text": "green"
    }
   ],
   "pairs": [
    {
     "number": "1",
     "text": "Alpha"
    },
    {
     "number": "2",
     "text": "Castor"
    },
    {
     "number": "3",
     "text": "Bravo"
    }
   ]
  },
  {
   "number": 3,
   "kind": "cloze",
   "stem": [
    {
     "text": "空欄に入るものはどれか。Castor は、____ である。",
     "strong": false
    }
   ],
   "several": false,
   "columns": 2,
   "options": [
    {
     "label": "A",
     "text": "red"
    },
    {
     "label": "B",
     "text": "blue"
    },
    {
     "label": "C",
     "text": "green"
    }
   ],
   "pairs": []
  },
  {
   "number": 4,
   "kind": "single",
   "stem": [
    {
     "text": "Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。",
     "strong": false
    }
   ],
   "several": false,
   "columns": 4,
   "options": [
    {
     "label": "A",
     "text": "/48"
    },
    {
     "label": "B",
     "text": "/56"
    },
    {
     "label": "C",
     "text": "/60"
    },
    {
     "label": "D",
     "text": "/64"
    }
   ],
   "pairs": []
  },
  {
   "number": 5,
   "kind": "multiple",
   "stem": [
    {
     "text": "AWS の責任共有モデルで、利用者の責任であるものはどれか。",
     "strong": false
    },
    {
     "text": "二つ",
     "strong": true
    },
    {
     "text": "選べ。",
     "strong": false
    }
   ],
   "several": true,
   "columns": 1,
   "options": [
    {
     "label": "A",
     "text": "保存データの暗号化"
    },
    {
     "label": "B",
     "text": "ハイパーバイザーの更新"
    },
    {
     "label": "C",
     "text": "データセンターの警備"
    },
    {
     "label": "D",
     "text": "VPC 内の通信の暗号化"
    },
    {
     "label": "E",
     "text": "ネットワーク設備の保守"
    }
   ],
   "pairs": []
  }
 ]
}'''

snapshots['test_layouts_are_given_what_was_agreed[ja] key'] = '''{
 "title": "AWS のセキュリティ",
 "heading": "AWS のセキュリティ",
 "lang": "ja",
 "region": null,
 "form": "A版",
 "facts": [
  "全5問",
  "A版",
  "130 分",
  "合格点 4 点以上(5 点満点の 72%)",
  "2026-11-01 時点の情報による"
 ],
 "terms": [
  {
   "label": "問題数",
   "text": "5"
  },
  {
   "label": "配点",
   "text": "5 点満点(各問 1 点)"
  },
  {
   "label": "試験時間",
   "text": "130 分"
  },
  {
   "label": "合格点",
   "text": "4 点以上(5 点満点の 72%)"
  },
  {
   "label": "情報の基準日",
   "text": "2026-11-01"
  }
 ],
 "instructions": [
  "各問について、最も適切なものを選ぶこと。複数を選ぶ問いには、選ぶ数を示してある。並べ替える問いには、記号を順に書くこと。組み合わせる問いには、それぞれに当てはまるものの記号を書くこと。",
  "ノートの使用は認めない。",
  "電卓の使用は認めない。"
 ],
 "sheet": [
  {
   "number": 1,
   "several": false,
   "rows": [
    {
     "place": "1",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "2",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "3",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "4",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 2,
   "several": false,
   "rows": [
    {
     "place": "1",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "2",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    },
    {
     "place": "3",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 3,
   "several": false,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C"
     ]
    }
   ]
  },
  {
   "number": 4,
   "several": false,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C",
      "D"
     ]
    }
   ]
  },
  {
   "number": 5,
   "several": true,
   "rows": [
    {
     "place": "",
     "letters": [
      "A",
      "B",
      "C",
      "D",
      "E"
     ]
    }
   ]
  }
 ],
 "sheet_note": "選んだ記号の丸を塗りつぶすこと。訂正するときは、跡が残らないように消すこと。四角が並ぶ問いでは、指定された数だけ塗りつぶすこと。番号付きの行では、行ごとに一つ塗りつぶすこと。1 の行が最初の順番または項目である。",
 "page": {
  "size": "letter",
  "large": true
 },
 "words": "Ellipsis",
 "items": [
  {
   "number": 1,
   "kind": "ordering",
   "stem": [
    {
     "text": "Lamp について、次の色を正しい順に並べよ。",
     "strong": false
    }
   ],
   "several": false,
   "columns": 1,
   "options": [],
   "pairs": [
    {
     "number": "1",
     "text": "",
     "label": "D",
     "answer": "red",
     "rationale": "最初に来るのは、red である。",
     "refs": []
    },
    {
     "number": "2",
     "text": "",
     "label": "B",
     "answer": "blue",
     "rationale": "red の次に来るのは、blue である。",
     "refs": []
    },
    {
     "number": "3",
     "text": "",
     "label": "C",
     "answer": "green",
     "rationale": "blue の次に来るのは、green である。",
     "refs": []
    },
    {
     "number": "4",
     "text": "",
     "label": "A",
     "answer": "pink",
     "rationale": "green の次に来るのは、pink である。",
     "refs": []
    }
   ],
   "id": "qydy5ips3kpwj",
   "keys": "D → B → C → A",
   "level": "標準",
   "assumed": false,
   "unproven": false,
   "sources": []
  },
  {
   "number": 2,
   "kind": "matching",
   "stem": [
    {
     "text": "次の各ものの色はどれか。選択肢は 1 つ余る。",
     "strong": false
    }
   ],
   "several": false,
   "columns": 1,
   "options": [
    {
     "label": "C",
     "text": "pink",
     "key": false,
     "rationale": "Delta は、pink である。",
     "refs": []
    }
   ],
   "pairs": [
    {
     "number": "1",
     "text": "Alpha",
     "label": "B",
     "answer": "red",
     "rationale": "Alpha は、red である。",
     "refs": []
    },
    {
     "number": "2",
     "text": "Castor",
     "label": "D",
     "answer": "green",
     "rationale": "Castor は、green である。",
     "refs": []
    },
    {
     "number": "3",
     "text": "Bravo",
     "label": "A",
     "answer": "blue",
     "rationale": "Bravo は、blue である。",
     "refs": []
    }
   ],
   "id": "qsxw7btr2sf4o",
   "keys": "1–B、2–D、3–A",
   "level": "標準",
   "assumed": false,
   "unproven": false,
   "sources": []
  },
  {
   "number": 3,
   "kind": "cloze",
   "stem": [
    {
     "text": "空欄に入るものはどれか。Castor は、____ である。",
     "strong": false
    }
   ],
   "several": false,
   "columns": 2,
   "options": [
    {
     "label": "A",
     "text": "red",
     "key": false,
     "rationale": "Alpha は、red である。Castor は、green である。",
     "refs": []
    },
    {
     "label": "B",
     "text": "blue",
     "key": false,
     "rationale": "Bravo は、blue である。Castor は、green である。",
     "refs": []
    },
    {
     "label": "C",
     "text": "green",
     "key": true,
     "rationale": "Castor は、green である。",
     "refs": []
    }
   ],
   "pairs": [],
   "id": "q6ndg7kt42cen",
   "keys": "C",
   "level": "易",
   "assumed": false,
   "unproven": false,
   "sources": []
  },
  {
   "number": 4,
   "kind": "single",
   "stem": [
    {
     "text": "Amazon が VPC に割り当てる IPv6 CIDR ブロックのサイズはどれか。",
     "strong": false
    }
   ],
   "several": false,
   "columns": 4,
   "options": [
    {
     "label": "A",
     "text": "/48",
     "key": false,
     "rationale": "Amazon が VPC に割り当てるブロックは /56 である。",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "B",
     "text": "/56",
     "key": true,
     "rationale": "Amazon が VPC に割り当てるブロックは常に /56 で、サイズは選べない。",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "C",
     "text": "/60",
     "key": false,
     "rationale": "Amazon が VPC に割り当てるブロックは /56 である。",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "D",
     "text": "/64",
     "key": false,
     "rationale": "/64 は VPC ではなくサブネットの IPv6 ブロックのサイズである。",
     "refs": [
      "1, L91"
     ]
    }
   ],
   "pairs": [],
   "id": "q000000000001",
   "keys": "B",
   "level": "標準",
   "assumed": false,
   "unproven": false,
   "sources": [
    {
     "number": 1,
     "title": "SysOps study notes",
     "url": "https://example.org/notes?a=1&b=2",
     "at": "L91, L239"
    }
   ]
  },
  {
   "number": 5,
   "kind": "multiple",
   "stem": [
    {
     "text": "AWS の責任共有モデルで、利用者の責任であるものはどれか。",
     "strong": false
    },
    {
     "text": "二つ",
     "strong": true
    },
    {
     "text": "選べ。",
     "strong": false
    }
   ],
   "several": true,
   "columns": 1,
   "options": [
    {
     "label": "A",
     "text": "保存データの暗号化",
     "key": true,
     "rationale": "データを暗号化するのは利用者である。",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "B",
     "text": "ハイパーバイザーの更新",
     "key": false,
     "rationale": "ハイパーバイザーを更新するのは AWS である。",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "C",
     "text": "データセンターの警備",
     "key": false,
     "rationale": "データセンターを警備するのは AWS である。",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "D",
     "text": "VPC 内の通信の暗号化",
     "key": true,
     "rationale": "通信を暗号化するのは利用者である。",
     "refs": [
      "1, L91"
     ]
    },
    {
     "label": "E",
     "text": "ネットワーク設備の保守",
     "key": false,
     "rationale": "設備を保守するのは AWS である。",
     "refs": [
      "1, L91"
     ]
    }
   ],
   "pairs": [],
   "id": "q000000000008",
   "keys": "A、D",
   "level": "難",
   "assumed": false,
   "unproven": false,
   "sources": [
    {
     "number": 1,
     "title": "SysOps study notes",
     "url": "https://example.org/notes?a=1&b=2",
     "at": "L91, L239"
    }
   ]
  }
 ]
}'''
