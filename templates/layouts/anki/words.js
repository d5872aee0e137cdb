// What the card itself says, by language. A new language is one more line.
window.qgenWords = {
  en: { right: "Correct", wrong: "Incorrect", none: "No option chosen", yours: "Your choice", options: "Options", show: "Show the options" },
  ja: { right: "正解", wrong: "不正解", none: "選択肢を選んでいません", yours: "あなたの選択", options: "選択肢", show: "選択肢を表示" }
};
