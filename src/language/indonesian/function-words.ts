/** Indonesian words that carry grammar, not meaning. */
export const functionWords = `
  yang dan di ke dari pada untuk dengan dalam oleh akan telah sudah sedang masih adalah ialah merupakan itu ini tersebut
  para sang si bahwa karena sebab jika kalau bila apabila agar supaya ketika saat setelah sesudah sebelum sejak selama
  hingga sampai sehingga maka tetapi tapi namun melainkan sedangkan sementara meskipun walaupun
  adapun biarpun kalaupun kendatipun sekalipun sungguhpun andaipun bagaimanapun
  meski walau atau serta
  maupun ataupun juga pun lah kah bagi kepada terhadap tentang mengenai atas antara seperti sebagai secara saya
  aku kamu anda kau engkau dia ia beliau kami kita mereka nya apa siapa mana bagaimana mengapa kapan tidak tak bukan
  belum jangan hanya saja lebih paling sangat amat sekali dapat bisa boleh harus mesti perlu ada tanpa demi per lalu
  kemudian lagi begitu demikian yakni yaitu pula justru bahkan setiap tiap semua seluruh seorang sebuah suatu selain
  menurut guna usai bahwasanya dapatkah apakah tiada bukanlah tidaklah inilah itulah
`
