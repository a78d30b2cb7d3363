<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
 <context>
  <name>Approval</name>
  <message>
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <source>A manager enters their PIN first</source>
   <translation>Meneja anaweka PIN yake kwanza</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <source>A manager needs to approve this</source>
   <translation>Meneja anahitaji kuidhinisha hili</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>A typed price needs a manager.</source>
   <translation>Bei ya kuandika inahitaji meneja.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>After discount</source>
   <translation>Baada ya punguzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <source>Approve</source>
   <translation>Idhinisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <source>Approve as</source>
   <translation>Idhinisha kama</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_asking.py" />
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>As</source>
   <translation>Kama</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <source>Cancel</source>
   <translation>Ghairi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_asking.py" />
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>Goes back</source>
   <translation>Inarudi</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_view_model.py" />
   <source>Nobody else in this shop may approve this.</source>
   <translation>Hakuna mwingine dukani anayeweza kuidhinisha hili.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/approval_view_model.py" />
   <source>Nothing was scanned. Finish this first, then scan again.</source>
   <translation>Hakuna kilichoskaniwa. Maliza hili kwanza, kisha skani tena.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>Price change</source>
   <translation>Mabadiliko ya bei</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>Taken off</source>
   <translation>Kilichopunguzwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_asking.py" />
   <source>They paid</source>
   <translation>Walilipa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>This sale</source>
   <translation>Mauzo haya</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>To pay</source>
   <translation>Ya kulipa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>With this price</source>
   <translation>Kwa bei hii</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>{name} for {price} instead of {quoted}. A typed price needs a manager.</source>
   <translation>{name} kwa {price} badala ya {quoted}. Bei ya kuandika inahitaji meneja.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_asking.py" />
   <source>{number} was not paid with that much {kind}, which is to go back.</source>
   <translation>{number} haikulipwa kiasi hicho cha {kind}, kinachotakiwa kurudi.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>{percent}% off is above {who}’s limit of {limit}%.</source>
   <translation>Punguzo la {percent}% ni zaidi ya kikomo cha {who} cha {limit}%.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>{percent}% off {name} is above {who}’s limit of {limit}%.</source>
   <translation>Punguzo la {percent}% kwa {name} ni zaidi ya kikomo cha {who} cha {limit}%.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_approval.py" />
   <source>{who} gives no discounts alone.</source>
   <translation>{who} hatoi punguzo peke yake.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>{who} opens the drawer without a sale: {reason}</source>
   <translation>{who} anafungua droo bila mauzo: {reason}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_asking.py" />
   <source>{who} takes no goods back alone. Sale {number}.</source>
   <translation>{who} hapokei bidhaa zilizorudishwa peke yake. Mauzo {number}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>{who} wants to void sale {number}: {reason}</source>
   <translation>{who} anataka kubatilisha mauzo {number}: {reason}</translation>
  </message>
 </context>
 <context>
  <name>Cart</name>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>%n items</source>
   <translation>
    <numerusform>Bidhaa %n</numerusform>
    <numerusform>Bidhaa %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>%n sales on hold</source>
   <translation>
    <numerusform>Mauzo %n yamewekwa kando</numerusform>
    <numerusform>Mauzo %n yamewekwa kando</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>1 item</source>
   <translation>Bidhaa 1</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>1 sale on hold</source>
   <translation>Mauzo 1 yamewekwa kando</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/customer_strip.py" />
   <source>Add customer</source>
   <translation>Ongeza mteja</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Back to sale</source>
   <translation>Rudi kwenye mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Card</source>
   <translation>Kadi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Cart</source>
   <translation>Kikapu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Cash</source>
   <translation>Taslimu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Change {amount}</source>
   <translation>Chenji {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Clear this sale</source>
   <translation>Futa mauzo haya</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Discount</source>
   <translation>Punguzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/line_controls.py" />
   <source>Discount on line</source>
   <translation>Punguzo la mstari</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Discounts</source>
   <translation>Punguzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Drawer</source>
   <translation>Droo</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/cart_table.py" />
   <source>Each</source>
   <translation>Kila moja</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Exact</source>
   <translation>Kamili</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Hold</source>
   <translation>Weka kando</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/cart_table.py" />
   <source>Item</source>
   <translation>Bidhaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Last sale {number}</source>
   <translation>Mauzo ya mwisho {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Lock</source>
   <translation>Funga</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>More</source>
   <translation>Zaidi</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/line_controls.py" />
   <source>More for this line</source>
   <translation>Zaidi kwa mstari huu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>New sale</source>
   <translation>Mauzo mapya</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>No change</source>
   <translation>Hakuna chenji</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Note</source>
   <translation>Dokezo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Pay</source>
   <translation>Lipa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Pay {amount}</source>
   <translation>Lipa {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <location filename="../../pos_app/ui/widgets/line_controls.py" />
   <source>Price</source>
   <translation>Bei</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>Price typed</source>
   <translation>Bei imeandikwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/cart_table.py" />
   <source>Qty</source>
   <translation>Idadi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Quantity</source>
   <translation>Idadi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Ready for the next customer</source>
   <translation>Tayari kwa mteja anayefuata</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Recall</source>
   <translation>Rudisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Recall  F5</source>
   <translation>Rudisha  F5</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Remove</source>
   <translation>Ondoa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/line_controls.py" />
   <source>Remove line</source>
   <translation>Ondoa mstari</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Scan an item, or type its name.</source>
   <translation>Skani bidhaa, au andika jina lake.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Scan an item, tap a tile or press F2.</source>
   <translation>Skani bidhaa, gusa kigae au bonyeza F2.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <source>Scan something first</source>
   <translation>Skani kitu kwanza</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Served by {name}</source>
   <translation>Anahudumu {name}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Subtotal · {items}</source>
   <translation>Jumla ndogo · {items}</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/customer_strip.py" />
   <source>Take the customer off</source>
   <translation>Ondoa mteja</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Tax</source>
   <translation>Kodi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>Tax included</source>
   <translation>Kodi imejumuishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>This sale</source>
   <translation>Mauzo haya</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/scan_first_pane.py" />
   <source>Tiles</source>
   <translation>Vigae</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <location filename="../../pos_app/selling/screens/scan_first_side.py" />
   <location filename="../../pos_app/ui/widgets/cart_table.py" />
   <source>Total</source>
   <translation>Jumla</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>change {amount}</source>
   <translation>chenji {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>weighed</source>
   <translation>imepimwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>{price} / {unit}</source>
   <translation>{price} / {unit}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>{price} each</source>
   <translation>{price} kila moja</translation>
  </message>
 </context>
 <context>
  <name>Change</name>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Change due</source>
   <translation>Chenji ya kutoa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Close it to start the next sale, or just scan.</source>
   <translation>Ifunge kuanza mauzo yanayofuata, au skani tu.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>New sale</source>
   <translation>Mauzo mapya</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>No change</source>
   <translation>Hakuna chenji</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>No receipt printer</source>
   <translation>Hakuna printa ya risiti</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Paid in full</source>
   <translation>Imelipwa yote</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Printing the receipt</source>
   <translation>Risiti inachapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/receipt_view.py" />
   <source>Receipt</source>
   <translation>Risiti</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Receipt printed</source>
   <translation>Risiti imechapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>Sale {number}</source>
   <translation>Mauzo {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The drawer opens</source>
   <translation>Droo inafunguka</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The printer does not answer.</source>
   <translation>Printa haijibu.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The printer is out of paper.</source>
   <translation>Printa imeishiwa karatasi.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The printer reports an error.</source>
   <translation>Printa inaripoti hitilafu.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The printer’s cover is open.</source>
   <translation>Kifuniko cha printa kiko wazi.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The printer’s cutter is stuck.</source>
   <translation>Kikata karatasi cha printa kimekwama.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The sale is safe; the receipt prints as soon as it can.</source>
   <translation>Mauzo ni salama; risiti itachapishwa mara itakapowezekana.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/change_screen.py" />
   <source>The sale is saved; its receipt can be printed later.</source>
   <translation>Mauzo yamehifadhiwa; risiti yake inaweza kuchapishwa baadaye.</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <location filename="../../pos_app/ui/charts/chart_card.py" />
   <source>Show as chart</source>
   <translation>Onyesha kama chati</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/charts/chart_card.py" />
   <source>Show as table</source>
   <translation>Onyesha kama jedwali</translation>
  </message>
 </context>
 <context>
  <name>Chips</name>
  <message>
   <location filename="../../pos_app/ui/widgets/chips.py" />
   <source>More</source>
   <translation>Zaidi</translation>
  </message>
 </context>
 <context>
  <name>Count</name>
  <message>
   <location filename="../../pos_app/ui/widgets/cash_counter.py" />
   <source>Count</source>
   <translation>Idadi</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/cash_counter.py" />
   <source>How many {piece}</source>
   <translation>{piece} ngapi</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/cash_counter.py" />
   <source>Value</source>
   <translation>Thamani</translation>
  </message>
 </context>
 <context>
  <name>Date</name>
  <message>
   <location filename="../../pos_app/ui/widgets/calendar.py" />
   <source>Days</source>
   <translation>Siku</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/calendar.py" />
   <source>Month before</source>
   <translation>Mwezi uliotangulia</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/calendar.py" />
   <source>Next month</source>
   <translation>Mwezi ujao</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/calendar.py" />
   <source>Pick a day</source>
   <translation>Chagua siku</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/date_edit.py" />
   <source>Write a day like {sample}.</source>
   <translation>Andika siku kama {sample}.</translation>
  </message>
 </context>
 <context>
  <name>Devices</name>
  <message numerus="yes">
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>%n characters</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Add printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>After a code it types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Asking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Before a code it types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Cancel</source>
   <translation>Ghairi</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Cash drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Change</source>
   <translation>Chenji</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Check again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Check that it is switched on and its cable is in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Choose one that was found, or write where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Close the printer’s cover until it clicks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Connected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Cover open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Cutter stuck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Devices</source>
   <translation>Vifaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Enter or Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>For scanners on a serial line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>In use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Look on the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Most scanners work as they are. Change this only if codes get lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Network tcp:ADDRESS:9100, usb:, serial:, cups: or file:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>No answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>No paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>No printer was found. Is it switched on and plugged in?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Not set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Not sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Nothing waits. Every receipt has come out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>One sign, such as ~. Empty: nothing, as they are made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Open</source>
   <translation>Fungua</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Paper is low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Part of it was sent. Look at the paper before you print again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Press the printer’s feed or online button.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Print test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Print test page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Printer error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Printers that were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_setup_view_model.py" />
   <source>Printing a test page…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Put in a new roll and close the cover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Queue stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Receipt printer</source>
   <translation>Printa ya risiti</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/till_devices.py" />
   <source>Receipt {number}</source>
   <translation>Risiti {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Receipts are not printed at this till.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Receipts that could not be printed wait here and print by themselves as soon as the printer can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Remove</source>
   <translation>Ondoa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/till_devices.py" />
   <source>Report of a shift</source>
   <translation>Ripoti ya zamu</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Save</source>
   <translation>Hifadhi</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Scan any code now. What was read stands here; nothing is sold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Scan to test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Scanner on a serial line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Scanner test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Scanners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Serial scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Start the print queue again in this computer’s printer settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Switch the printer off and on again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>Switch the printer off, take out loose paper, switch it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>The printer was told to open it. If it stays shut, check its cable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>The roll is nearly used up. Have a new one ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>The test page is out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>The test page was sent. This printer does not say if it is out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_view_model.py" />
   <source>Through the printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Through the receipt printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Try now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Types like a keyboard, ends with Enter or Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Types like a keyboard, ends with nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>USB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Use this printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>Waiting to print</source>
   <translation>Inasubiri kuchapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>What stands at this till, and how it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/scanner_dialog.py" />
   <source>Where it is plugged in. Empty: there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_dialog.py" />
   <source>Which printer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/devices_screen.py" />
   <source>Works</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>folder {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>network {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>print queue {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>serial line {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/screens/printer_words.py" />
   <source>{width} mm paper, {columns} characters a line</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message numerus="yes">
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>%n items worth {total} will leave the cart.</source>
   <translation>
    <numerusform>Bidhaa %n ya {total} itaondoka kwenye kikapu.</numerusform>
    <numerusform>Bidhaa %n za {total} zitaondoka kwenye kikapu.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Cancel</source>
   <translation>Ghairi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Change for a customer</source>
   <translation>Chenji kwa mteja</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Clear sale</source>
   <translation>Futa mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Clear this sale?</source>
   <translation>Futa mauzo haya?</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Drawer opened</source>
   <translation>Droo imefunguliwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Keep sale</source>
   <translation>Baki na mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Note</source>
   <translation>Dokezo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Note on this sale</source>
   <translation>Dokezo kwenye mauzo haya</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Open the drawer without a sale</source>
   <translation>Fungua droo bila mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Reason</source>
   <translation>Sababu</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Save</source>
   <translation>Hifadhi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>Say why the drawer is opened</source>
   <translation>Sema kwa nini droo inafunguliwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>You can bring it back with Ctrl Z.</source>
   <translation>Unaweza kuyarudisha kwa Ctrl Z.</translation>
  </message>
 </context>
 <context>
  <name>Display</name>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>%n more above</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Change</source>
   <translation>Chenji</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Customer display</source>
   <translation>Skrini ya mteja</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Thank you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Total</source>
   <translation>Jumla</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Total {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>You saved {amount} today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/customer_display.py" />
   <source>Your basket</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Filter</name>
  <message>
   <location filename="../../pos_app/ui/widgets/filter_chip.py" />
   <source>All</source>
   <translation>Zote</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/filter_chip.py" />
   <source>Delete clears it</source>
   <translation>Delete inaifuta</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/filter_chip.py" />
   <source>{label}: {value}</source>
   <translation>{label}: {value}</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>4 to 8 digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>A PIN has {a} to {b} digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>A small grocery with 25 products. One step takes them out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>About five minutes. What you type is kept if you stop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Add products as you go, or bring a file later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Are these your taxes?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>As in your country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>As they are today. You can change them later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Back</source>
   <translation>Nyuma</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Back to the code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Bring a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>CSV or Excel, from your old till or your own sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>Choose the file, or another way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Close</source>
   <translation>Funga</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Close without the recovery code?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Empty: no printer for now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Find it, or skip it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>How are your prices written?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>How do your products get in?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>I have it on paper, away from this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Import, type or start with examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Is there a receipt printer?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>It is not shown again. Your shop stands and can be sold in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>It opens your data when this computer is lost or broken, and lets you in when you forget your PIN. It is shown only now, and nobody else has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>It stands on receipts. You may leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Look around with example products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Name, country, currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>No printer for now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>None was found at this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Nothing is final. You can mix all of them later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Open the shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Owner and PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Print it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Printer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>Printing a test page…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Products</source>
   <translation>Bidhaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Save as a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>Saved to {file}. Move it off this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Set up shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Set up your shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>Setting up your shop…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Start empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Tables (*.csv *.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Tax is added at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Tax number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Taxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>The PIN is how you sign in at this till.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>The money you take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>The name and address stand on every receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>The same PIN again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <source>This is not the same PIN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>What is your shop called?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Which shop is this?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Who owns it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>With tax inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Write it down or print it now, before you open the shop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>You can do this later on the Devices page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>You may do everything. Staff get names and PINs of their own later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_end_pages.py" />
   <source>Your recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_window.py" />
   <source>Your shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/first_run_pages.py" />
   <source>{label}, on every receipt. You may leave it empty.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Form</name>
  <message>
   <location filename="../../pos_app/till/first_run_view_model.py" />
   <location filename="../../pos_app/ui/widgets/line_edit.py" />
   <location filename="../../pos_app/ui/widgets/number_edit.py" />
   <source>This is needed.</source>
   <translation>Hii inahitajika.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/models/number_forms.py" />
   <source>Write a number like 12 or {sample}.</source>
   <translation>Andika nambari kama 12 au {sample}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/models/number_forms.py" />
   <source>Write a percentage like {sample}.</source>
   <translation>Andika asilimia kama {sample}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/models/number_forms.py" />
   <source>Write a price like {sample}.</source>
   <translation>Andika bei kama {sample}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/models/number_forms.py" />
   <source>Write a whole number from 0 to {most}.</source>
   <translation>Andika nambari kamili kutoka 0 hadi {most}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/models/number_forms.py" />
   <source>Write an amount like {sample}.</source>
   <translation>Andika kiasi kama {sample}.</translation>
  </message>
 </context>
 <context>
  <name>Held</name>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Cancel</source>
   <translation>Ghairi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Recall</source>
   <translation>Rudisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Sale</source>
   <translation>Mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Sales on hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>The open sale is put on hold meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Total</source>
   <translation>Jumla</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/held_dialog.py" />
   <source>Which sale?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Keypad</name>
  <message>
   <location filename="../../pos_app/ui/widgets/keypad.py" />
   <source>Delete last digit</source>
   <translation>Futa tarakimu ya mwisho</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/keypad.py" />
   <source>Keypad</source>
   <translation>Vitufe vya nambari</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>After a sale</source>
   <translation>Baada ya mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/shortcuts_pane.py" />
   <source>All keys as they were</source>
   <translation>Vitufe vyote kama vilivyokuwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>At the register</source>
   <translation>Kwenye kaunta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <location filename="../../pos_app/ui/widgets/key_sheet.py" />
   <source>Change keys</source>
   <translation>Badilisha vitufe</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <location filename="../../pos_app/ui/widgets/key_sheet.py" />
   <source>Close</source>
   <translation>Funga</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/shortcuts_pane.py" />
   <source>Find a command or a key</source>
   <translation>Tafuta amri au kitufe</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Go to a page</source>
   <translation>Nenda kwenye ukurasa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/key_sheet.py" />
   <location filename="../../pos_app/ui/widgets/shortcuts_pane.py" />
   <source>Keys</source>
   <translation>Vitufe</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Keys after a sale</source>
   <translation>Vitufe baada ya mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Keys for taking payment</source>
   <translation>Vitufe vya kupokea malipo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Keys for the register</source>
   <translation>Vitufe vya kaunta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Keys of this page</source>
   <translation>Vitufe vya ukurasa huu</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>More</source>
   <translation>Zaidi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Move</source>
   <translation>Kwenda</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>New sale</source>
   <translation>Mauzo mapya</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/key_field.py" />
   <source>No key</source>
   <translation>Hakuna kitufe</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>On its page</source>
   <translation>Kwenye ukurasa wake</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>On this page</source>
   <translation>Kwenye ukurasa huu</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>One step back</source>
   <translation>Rudi hatua moja</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Pay</source>
   <translation>Lipa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/key_field.py" />
   <source>Press a key…</source>
   <translation>Bonyeza kitufe…</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <location filename="../../pos_app/ui/widgets/key_sheet.py" />
   <source>Print this sheet</source>
   <translation>Chapisha karatasi hii</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Ring up</source>
   <translation>Kupiga hesabu</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Take the amount</source>
   <translation>Pokea kiasi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>The sheet is saved</source>
   <translation>Karatasi imehifadhiwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>They are yours alone, at this till. Press a key field, then the key.</source>
   <translation>Ni vyako peke yako, kwenye kaunta hii. Bonyeza sehemu ya kitufe, kisha kitufe.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>This sale</source>
   <translation>Mauzo haya</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>Times three, then scan</source>
   <translation>Mara tatu, kisha skani</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>While paying</source>
   <translation>Wakati wa kulipa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/key_help.py" />
   <source>You can change every key.</source>
   <translation>Unaweza kubadilisha kila kitufe.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/shortcuts_pane.py" />
   <source>{key} already means {title}.</source>
   <translation>{key} tayari ina maana ya {title}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/shortcuts_pane.py" />
   <source>{key} is needed for typing and moving. Add Ctrl or Alt, or take an F key.</source>
   <translation>{key} inahitajika kwa kuandika na kusogea. Ongeza Ctrl au Alt, au tumia kitufe cha F.</translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <location filename="../../pos_app/ui/widgets/keypad_popover.py" />
   <source>Change this line</source>
   <translation>Badilisha mstari huu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <source>Close</source>
   <translation>Funga</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <source>Discount</source>
   <translation>Punguzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_editing.py" />
   <source>Discount on this sale</source>
   <translation>Punguzo la mauzo haya</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <location filename="../../pos_app/ui/widgets/keypad_popover.py" />
   <source>Done</source>
   <translation>Tayari</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <source>Percent off</source>
   <translation>Asilimia ya punguzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <source>Price</source>
   <translation>Bei</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <source>Quantity</source>
   <translation>Idadi</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/keypad_popover.py" />
   <source>Reason</source>
   <translation>Sababu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <location filename="../../pos_app/ui/widgets/keypad_popover.py" />
   <source>Remove</source>
   <translation>Ondoa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/line_editor.py" />
   <location filename="../../pos_app/ui/widgets/keypad_popover.py" />
   <source>What to change</source>
   <translation>Cha kubadilisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_editing.py" />
   <source>{price} each</source>
   <translation>{price} kila moja</translation>
  </message>
 </context>
 <context>
  <name>Menu</name>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Developer</source>
   <translation>Msani&amp;di</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Hariri</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;File</source>
   <translation>&amp;Faili</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Help</source>
   <translation>M&amp;saada</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Language</source>
   <translation>&amp;Lugha</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Register</source>
   <translation>&amp;Kaunta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Sale</source>
   <translation>&amp;Mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;Theme</source>
   <translation>M&amp;andhari</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>&amp;View</source>
   <translation>M&amp;wonekano</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Back to sale</source>
   <translation>Rudi kwenye mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Cart at the end side</source>
   <translation>Kikapu upande wa mwisho</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Cart at the start side</source>
   <translation>Kikapu upande wa mwanzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Change keys</source>
   <translation>Badilisha vitufe</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Clear sale</source>
   <translation>Futa mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Close Duka</source>
   <translation>Funga Duka</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Compact tiles</source>
   <translation>Vigae vidogo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/components.py" />
   <location filename="../../pos_app/till/menu.py" />
   <source>Components</source>
   <translation>Vijenzi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/customer_window.py" />
   <source>Customer display</source>
   <translation>Skrini ya mteja</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Dark</source>
   <translation>Giza</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Discount on line</source>
   <translation>Punguzo la mstari</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Discount on sale</source>
   <translation>Punguzo la mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Follow the system</source>
   <translation>Fuata mfumo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Full screen</source>
   <translation>Skrini nzima</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Hold sale</source>
   <translation>Weka mauzo kando</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Jump to anything</source>
   <translation>Nenda popote</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Keys of this screen</source>
   <translation>Vitufe vya skrini hii</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Large tiles</source>
   <translation>Vigae vikubwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Light</source>
   <translation>Angavu</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Lock or switch person</source>
   <translation>Funga au badilisha mtu</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/menu_bar.py" />
   <source>Menu</source>
   <translation>Menyu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>New sale</source>
   <translation>Mauzo mapya</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Normal tiles</source>
   <translation>Vigae vya kawaida</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Note on sale</source>
   <translation>Dokezo kwenye mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>One less</source>
   <translation>Moja pungufu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>One more</source>
   <translation>Moja zaidi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>Open drawer</source>
   <translation>Fungua droo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Pay</source>
   <translation>Lipa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Pay by card at once</source>
   <translation>Lipa kwa kadi mara moja</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Pay by {method}</source>
   <translation>Lipa kwa {method}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Price of line</source>
   <translation>Bei ya mstari</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Quantity of line</source>
   <translation>Idadi ya mstari</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Recall held sale</source>
   <translation>Rudisha mauzo yaliyowekwa kando</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Redo</source>
   <translation>Rudia</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Register for scanning</source>
   <translation>Kaunta ya kuskani</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Register with tiles</source>
   <translation>Kaunta yenye vigae</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Remove line</source>
   <translation>Ondoa mstari</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Scan or search</source>
   <translation>Skani au tafuta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_sounds.py" />
   <source>Sounds on or off</source>
   <translation>Sauti kuwashwa au kuzimwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/returns_place.py" />
   <source>Take goods back</source>
   <translation>Pokea bidhaa zilizorudishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Tiles as the window allows</source>
   <translation>Vigae kulingana na dirisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/register_looks.py" />
   <source>Tiles or table, for the moment</source>
   <translation>Vigae au jedwali, kwa sasa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/commands.py" />
   <source>Undo</source>
   <translation>Tendua</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>language</source>
   <translation>lugha</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/returns_place.py" />
   <source>return refund money back exchange</source>
   <translation>rudisha marejesho pesa badilisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/menu.py" />
   <source>theme colours</source>
   <translation>mandhari rangi</translation>
  </message>
 </context>
 <context>
  <name>Nav</name>
  <message>
   <location filename="../../pos_app/till/pages.py" />
   <source>Back</source>
   <translation>Nyuma</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_place.py" />
   <source>Backup</source>
   <translation>Nakala</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_place.py" />
   <source>Data &amp; backup</source>
   <translation type="vanished">Data na nakala rudufu</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/devices_place.py" />
   <source>Devices</source>
   <translation>Vifaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/pages.py" />
   <source>Forward</source>
   <translation>Mbele</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/pages.py" />
   <source>Not added</source>
   <translation>Haikuongezwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/pages.py" />
   <source>Open the register to scan.</source>
   <translation>Fungua kaunta ili kuskani.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/nav.py" />
   <source>Pages</source>
   <translation>Kurasa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>Products</source>
   <translation>Bidhaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/pages.py" />
   <source>Register</source>
   <translation>Kaunta</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/returns_place.py" />
   <source>Return</source>
   <translation>Rudisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Sales</source>
   <translation>Mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/settings_place.py" />
   <source>Settings</source>
   <translation>Mipangilio</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_place.py" />
   <source>Shifts</source>
   <translation>Zamu</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/nav.py" />
   <source>{count} need attention</source>
   <translation>{count} zinahitaji uangalizi</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <location filename="../../pos_app/till/messages.py" />
   <source>Nothing new</source>
   <translation>Hakuna jipya</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <location filename="../../pos_app/ui/palette_model.py" />
   <source>Actions</source>
   <translation>Vitendo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/jumping.py" />
   <source>Add to sale</source>
   <translation>Ongeza kwenye mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Ctrl Enter</source>
   <translation>Ctrl Enter</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <location filename="../../pos_app/ui/widgets/palette_hits.py" />
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Jump to anything</source>
   <translation>Nenda popote</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Nothing is called that.</source>
   <translation>Hakuna kinachoitwa hivyo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/jumping.py" />
   <source>Pages</source>
   <translation>Kurasa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/jumping.py" />
   <source>Products</source>
   <translation>Bidhaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Products, customers, documents, actions</source>
   <translation>Bidhaa, wateja, hati, vitendo</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>Results</source>
   <translation>Matokeo</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>actions</source>
   <translation>vitendo</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>choose</source>
   <translation>chagua</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>customers</source>
   <translation>wateja</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>documents</source>
   <translation>hati</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>move</source>
   <translation>sogea</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>open</source>
   <translation>fungua</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/palette.py" />
   <source>↑ ↓</source>
   <translation>↑ ↓</translation>
  </message>
 </context>
 <context>
  <name>Popover</name>
  <message>
   <location filename="../../pos_app/ui/widgets/popover.py" />
   <source>Close</source>
   <translation>Funga</translation>
  </message>
 </context>
 <context>
  <name>Products</name>
  <message numerus="yes">
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>%n prices changed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>%n products are archived</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>%n products are in {category}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>%n products are sold again</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>/home/shop/products.csv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>A code of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>A manager can add the first one here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor_view_model.py" />
   <source>A short code of your own is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <source>Active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>Add a barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Add the first one, or import a list from a spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>Add to the sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Amount</source>
   <translation>Kiasi</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>And {count} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Archived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>As the barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>As they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <source>Ask a manager to change this product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Ask a manager to change this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>At most 64 visible characters, without spaces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <source>Barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Barcodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Broken, own use, found again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>By amount</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>By percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Cancel</source>
   <translation>Ghairi</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Change 1 price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Change price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Change the price of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Change {count} prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Check file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Checking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Choose a file of products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Choose file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Close, go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Correct stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Create category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/products_page.py" />
   <location filename="../../pos_app/till/products_place.py" />
   <source>Create product</source>
   <translation>Unda bidhaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Done</source>
   <translation>Tayari</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>Filter products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>Find a product</source>
   <translation>Tafuta bidhaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>From a CSV file or an Excel workbook (.xlsx).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>How far the import is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>How many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <location filename="../../pos_app/till/products_place.py" />
   <source>Import products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Import {count} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Importing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>In stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Keep stock of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Last days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Less or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Looking at the file… {rows} rows so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <source>Low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Low stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Lower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Margin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>More</source>
   <translation>Zaidi</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <source>More for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Net price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>New categories: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>New category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>New category…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <location filename="../../pos_app/till/products_place.py" />
   <source>New product</source>
   <translation>Bidhaa mpya</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>New tax rates: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>No category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <source>No price</source>
   <translation>Hakuna bei</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>No product fits what you typed and chose above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_page.py" />
   <source>No product has the code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>No products yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>None of them has a price yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Not archived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <source>Not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <source>Not tracked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Nothing found</source>
   <translation>Hakuna kilichopatikana</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Nothing has moved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_view_model.py" />
   <source>Nothing was imported. Mend the file and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Open</source>
   <translation>Fungua</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <source>Out of stock</source>
   <translation>Zimeisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>Pieces per scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <source>Price</source>
   <translation>Bei</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Price, tax included</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Prices are rounded to whole cents or shillings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <source>Product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Products</source>
   <translation>Bidhaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Raise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Reason</source>
   <translation>Sababu</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>Remove this barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Reorder when below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Row {row}, {column}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>SKU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <source>Save</source>
   <translation>Hifadhi</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_page.py" />
   <source>Save or discard your changes first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>Scan it, or type its digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Search name, SKU or barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Sell again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/listed_product.py" />
   <source>Service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Set category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Set the category of {count} products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>Set the category of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_screen.py" />
   <source>Show all products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Sold by weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Status</source>
   <translation>Hali</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <location filename="../../pos_app/catalogue/screens/product_tools.py" />
   <source>Stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Supplier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>Tables (*.csv *.tsv *.txt *.xlsx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Tax</source>
   <translation>Kodi</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>The first row names the columns: sku, name, price, tax; and, where there are any: barcode, category, cost, unit, stock, reorder level, supplier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>The last digit should be {digit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>The prices are as they were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>The product is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>The products are as they were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_editor.py" />
   <source>The stock is corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>They are archived already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>They are sold already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>Undo</source>
   <translation>Tendua</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>Valid {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>Worth at cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_facts.py" />
   <source>You can look, not change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>needs price and cost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>now, in this shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>per scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>per unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_columns.py" />
   <source>per {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>{amount} a unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_form.py" />
   <source>{amount} lost a unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>{count} without a price stay so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>{created} new, {changed} changed, {unchanged} as they were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/products_place.py" />
   <source>{file} is imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>{name} is archived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/products_page.py" />
   <source>{name} is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/product_actions.py" />
   <source>{name} is sold again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/bulk_dialogs.py" />
   <source>{name}: {old} becomes {new}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/stock_tab.py" />
   <source>{number} left</source>
   <translation>zimebaki {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/import_dialog.py" />
   <source>{percent}% done. Selling goes on meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/screens/barcodes_edit.py" />
   <source>{verdict} A pack: one scan adds several.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Receipt</name>
  <message>
   <location filename="../../pos_app/ui/widgets/receipt_paper.py" />
   <source>Receipt</source>
   <translation>Risiti</translation>
  </message>
 </context>
 <context>
  <name>Refusal</name>
  <message>
   <location filename="../../pos_app/platform/sealing.py" />
   <source>A piece of personal data is damaged and cannot be read. Nothing else is affected. Run pos-app verify to see whether the journal was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/domain/dated_class.py" />
   <source>A rate cannot change on a day that is over. Choose {today} or a later day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/cart.py" />
   <source>A sale holds at most {most} lines. Take the money for these, then go on.</source>
   <translation>Mauzo yanaweza kuwa na mistari {most} tu. Pokea pesa za hizi, kisha endelea.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>Another program is using the shop's database. Nothing was saved. Close the other program, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>At most {most} can be changed at once; these are {count}.</source>
   <translation>Zinaweza kubadilishwa {most} tu kwa mara moja; hizi ni {count}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/taking_back.py" />
   <source>Choose what comes back first.</source>
   <translation>Chagua kwanza kinachorudi.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/cli/imports.py" />
   <source>Duka cannot import {what} yet; products can be imported, with their stock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/cli/sell.py" />
   <source>Duka does not keep customers yet. Nothing was sold; leave the customer out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/instance.py" />
   <source>Duka is already running with this shop ({folder}) and did not take the request over. Nothing was changed. Use the running program, or close it and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/lanes.py" />
   <source>Duka is closing, so this was not finished. What is done is kept; the rest is done when it is asked for again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/replay.py" />
   <source>Fact {n} of stream {stream} cannot be read ({why}). Nothing was changed. Run pos-app verify to see what is wrong with the journal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/sign_in.py" />
   <source>Locked after too many wrong PINs. A manager can unlock it; an owner can also sign in with the shop's recovery code.</source>
   <translation>Imefungwa baada ya PIN nyingi zisizo sahihi. Meneja anaweza kuifungua; mwenye duka pia anaweza kuingia kwa msimbo wa urejeshaji wa duka.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>No product has the code {code}.</source>
   <translation>Hakuna bidhaa yenye nambari {code}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/printing.py" />
   <source>No receipt printer is set up at this till. The sale is safe; set a printer up first.</source>
   <translation>Hakuna printa ya risiti kwenye kaunta hii. Mauzo ni salama; weka printa kwanza.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/use_cases/read_shift_report.py" />
   <source>No shift has been closed at this till yet, so there is no Z report.</source>
   <translation>Bado hakuna zamu iliyofungwa kwenye kaunta hii, kwa hiyo hakuna ripoti ya Z.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/domain/shift.py" />
   <source>No shift is open at this till. Open a shift, then go on.</source>
   <translation>Hakuna zamu iliyofunguliwa kwenye kaunta hii. Fungua zamu, kisha endelea.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/storage/shops.py" />
   <source>No shop was set up here yet. Set one up first: pos-app init.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>Nobody approves for themselves. Ask another manager.</source>
   <translation>Hakuna anayejiidhinishia mwenyewe. Mwombe meneja mwingine.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/role.py" />
   <source>Nobody gives rights they do not have: "{role}" has more rights than {name}. Ask an owner to do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/use_cases/change_roles.py" />
   <source>Owners have every right; that role cannot be changed. Make a role of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/store.py" />
   <source>Selling has stopped: the disk failed to confirm writes {times} times in a row. Every sale shown as paid is safe. Copy the newest backup to another computer and restore it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/domain/shift.py" />
   <source>Shift {number} is still open at this till. Close it first.</source>
   <translation>Zamu {number} bado iko wazi kwenye kaunta hii. Ifunge kwanza.</translation>
  </message>
  <message>
   <location filename="../../pos_app/kernel/errors.py" />
   <source>Something outside the program failed.</source>
   <translation>Kitu nje ya programu kimeshindwa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>That approval is older than a minute. Ask a manager to approve again.</source>
   <translation>Idhini hiyo imepita dakika moja. Mwombe meneja aidhinishe tena.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>That approval was used already. Ask a manager to approve again.</source>
   <translation>Idhini hiyo tayari imetumika. Mwombe meneja aidhinishe tena.</translation>
  </message>
  <message>
   <location filename="../../pos_app/taxes/domain/dated_class.py" />
   <source>That is the rate that holds on {day} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/cart.py" />
   <source>That line is no longer in the sale.</source>
   <translation>Mstari huo haupo tena kwenye mauzo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/sign_in.py" />
   <source>That name and PIN do not belong together. Try again.</source>
   <translation>Jina na PIN haviendani. Jaribu tena.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/sign_in.py" />
   <source>That name and recovery code do not belong together. The code lets only owners in.</source>
   <translation>Jina na msimbo wa urejeshaji haviendani. Msimbo huu unaruhusu wenye duka tu.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/keybox.py" />
   <source>That recovery code does not open this shop. Check each letter and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>The SKU {sku} belongs to {name} already.</source>
   <translation>SKU {sku} tayari ni ya {name}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_reports.py" />
   <source>The X report was not printed: {why}. Check the printer, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/restore.py" />
   <source>The backup is proven, but could not be put in its place: {why}. Nothing is lost. Close other programs that use the shop's folder, then start Duka: it finishes the restore.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/backup.py" />
   <source>The backup to {file} failed: {why}. The shop's data is untouched, and so are earlier backups. Choose another disk or make room, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/restore.py" />
   <source>The backup was not restored: {why}. The shop is as it was. Mend that, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>The barcode {code} belongs to {name} already.</source>
   <translation>Msimbopau {code} tayari ni wa {name}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/drivers/transports/transport.py" />
   <source>The connection to the printer at {where} broke: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/domain/shift.py" />
   <source>The count differs by more than may be closed without a manager. Recount, or ask one.</source>
   <translation>Hesabu inatofautiana zaidi ya inavyoruhusiwa kufunga bila meneja. Hesabu tena, au mwombe.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The database would not be safe against a power cut ({setting} is {found}). Nothing was written. Move the shop's folder to a local disk, then start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/cart.py" />
   <source>The discount is more than what it is taken from.</source>
   <translation>Punguzo ni kubwa kuliko kinachopunguzwa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The disk did not confirm the write. Everything before it is safe; look whether what you were doing is there before you do it again. Check the disk; if this comes again, stop selling on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/ballast.py" />
   <source>The disk is full. Sales that are open can still be paid; a new one cannot be begun. Everything so far is safe. Make room on the disk (about {needed} MB), then go on.</source>
   <translation>Diski imejaa. Mauzo yaliyofunguliwa bado yanaweza kulipwa; mapya hayawezi kuanza. Yote hadi sasa ni salama. Tengeneza nafasi kwenye diski (takriban MB {needed}), kisha endelea.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The disk is full. What you were doing was not saved; everything before it is safe. Make room on the disk, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/import_headings.py" />
   <source>The file has no column {missing}. Its first row must name the columns: sku, name, barcode, price, tax; these were found: {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/migrate.py" />
   <source>The file {path} is not a Duka database. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/work.py" />
   <source>The id {id} belongs to something else already. Nothing was saved; use a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/keybox.py" />
   <source>The key of this shop's data cannot be read from {path}: the file is damaged. The data is safe but locked. Put the file back from a backup of the folder, or restore a Duka backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/keybox.py" />
   <source>The key of this shop's data is missing ({path}). The data is safe but locked. Put the file back from a backup of the folder, or restore a Duka backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/keybox.py" />
   <source>The key that opens this shop's data is not on this computer. The data is safe but locked. Unlock it with the recovery code that was printed when the shop was set up: pos-app doctor --unlock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/pricing/domain/embedded.py" />
   <source>The label of {name} gives a price in {label}; this shop sells in {shop}.</source>
   <translation>Lebo ya {name} ina bei kwa {label}; duka hili linauza kwa {shop}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/drivers/transports/transport.py" />
   <source>The print queue {where} is stopped: {why}. Nothing was sent to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/drivers/transports/transport.py" />
   <source>The printer at {where} cannot be reached: {why}. Nothing was sent to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/sales_papers.py" />
   <source>The receipt was not saved in {folder}: {why}. The sale itself is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/hand_over.py" />
   <source>The running program ended before it answered. What it had confirmed is safe; the rest may or may not have been done. Look at pos-app sales before you repeat it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The shop's database cannot be opened: the key does not fit, or the file is damaged. Nothing was changed. Restore the newest backup, or ask for help with: pos-app doctor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The shop's database is damaged ({detail}). Nothing more was written. Run pos-app verify to see what is affected, then restore the newest backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The shop's database is not there ({path}). Nothing was changed. If its disk is not connected, connect it and try again; otherwise restore the newest backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>The shop's folder cannot be written to. Nothing was saved; what is there is safe. Check the disk and the folder's permissions, then start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/disk.py" />
   <source>The shop's folder {folder} is on a network share ({kind}). A share does not keep the promises a database needs, so nothing was opened. Move the folder to a disk of this computer, then start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/cli/printing.py" />
   <source>The test page was not printed: {why}. Check the printer, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/set_up.py" />
   <source>There is a shop in {folder} already. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/staff.py" />
   <source>There is already a user named "{name}". Choose another name, such as one with a letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/cli/desktop.py" />
   <source>There is no display to open Duka's window on. Nothing was changed. Start Duka on the computer's own screen, or use the commands: pos-app --help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/find_sale.py" />
   <source>There is no receipt "{number}" at this till. Check the number on the paper.</source>
   <translation>Hakuna risiti "{number}" kwenye kaunta hii. Kagua nambari kwenye karatasi.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/staff.py" />
   <source>There is no role "{role}".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/composition.py" />
   <source>There is no shop in {folder}. Set one up with: pos-app init.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/domain/dated_class.py" />
   <source>There is no such tax class. The list may have changed: open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/staff.py" />
   <source>There is no such user. The list may have changed: open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/domain/shift.py" />
   <source>There is not that much cash in the drawer.</source>
   <translation>Hakuna taslimu kiasi hicho kwenye droo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/complete_sale.py" />
   <source>There is nothing to sell yet. Scan or choose a product first.</source>
   <translation>Bado hakuna cha kuuza. Skani au chagua bidhaa kwanza.</translation>
  </message>
  <message>
   <location filename="../../pos_app/kernel/errors.py" />
   <source>This cannot be done.</source>
   <translation>Hili haliwezekani.</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/domain/barcode.py" />
   <source>This code is {what}, not a product: {code}</source>
   <translation>Msimbo huu ni {what}, si bidhaa: {code}</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/drivers/transports/transport.py" />
   <source>This computer does not let you use {where}. {advice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/database.py" />
   <source>This computer's database library ({found}) has a fault that can damage data. Nothing was opened. Install Duka again; it needs {needed} or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/domain/spool_rules.py" />
   <source>This has already ended: {state}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/domain/spool_rules.py" />
   <source>This is being printed right now. Wait until it ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>This is more than was approved. Ask a manager to approve the new amount.</source>
   <translation>Hii ni zaidi ya iliyoidhinishwa. Mwombe meneja aidhinishe kiasi kipya.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>This needs an approval of its own. Ask a manager to approve it.</source>
   <translation>Hili linahitaji idhini yake. Mwombe meneja aliidhinishe.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/sealing.py" />
   <source>This person's data was erased. Enter them as somebody new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/complete_sale.py" />
   <source>This sale is in the books already, as {number}, with other goods or payments. Nothing was added to it. Begin a new sale for what is missing.</source>
   <translation>Mauzo haya tayari yako kwenye vitabu, kama {number}, na bidhaa au malipo mengine. Hakuna kilichoongezwa. Anza mauzo mapya kwa kilichokosekana.</translation>
  </message>
  <message>
   <location filename="../../pos_app/platform/migrate.py" />
   <source>This shop's data was written by a newer Duka (data version {found}, this program knows {known}). Nothing was changed. Install the newer program, or restore an older backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/journal.py" />
   <source>This shop's journal holds what only a newer Duka can read ({what}). Nothing was changed. Install the newer program, or restore an older backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/sign_in.py" />
   <source>Too many wrong PINs. Wait {seconds} seconds, then try again.</source>
   <translation>PIN nyingi zisizo sahihi. Subiri sekunde {seconds}, kisha jaribu tena.</translation>
  </message>
  <message>
   <location filename="../../pos_app/payments/domain/settlement.py" />
   <source>{amount} {currency} in cash cannot be right. Type what was handed over.</source>
   <translation>{amount} {currency} taslimu haiwezi kuwa sahihi. Andika kilichotolewa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/domain/gtin.py" />
   <source>{code} was read or typed wrongly: its check digit should be {expected}.</source>
   <translation>{code} imesomwa au kuandikwa vibaya: tarakimu yake ya ukaguzi inapaswa kuwa {expected}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/drivers/table_file.py" />
   <source>{file} cannot be imported: {why}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/drivers/table_file.py" />
   <source>{file} cannot be read: {why}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/use_cases/apply_import.py" />
   <source>{file} could not be finished: row {row}: {problem} {done} rows were imported before. Mend the row and import the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/drivers/table_file.py" />
   <source>{file} is broken at line {line}: {why}. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/platform/backup_file.py" />
   <source>{file} is not a whole Duka backup ({why}). Nothing was changed. Try another backup, or copy this one again from where it came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/import_report.py" />
   <source>{file} was not imported: {count} problems. {first} Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/ui/commands.py" />
   <source>{key} already means {title}.</source>
   <translation>{key} tayari ina maana ya {title}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/commands.py" />
   <source>{key} is needed for typing and moving. Add Ctrl or Alt, or take an F key.</source>
   <translation>{key} inahitajika kwa kuandika na kusogea. Ongeza Ctrl au Alt, au tumia kitufe cha F.</translation>
  </message>
  <message>
   <location filename="../../pos_app/payments/domain/settlement.py" />
   <source>{kind} would take {amount} {currency} more than is due. Only cash gives change.</source>
   <translation>{kind} ingechukua {amount} {currency} zaidi ya deni. Taslimu tu ndiyo hutoa chenji.</translation>
  </message>
  <message>
   <location filename="../../pos_app/payments/domain/settlement.py" />
   <source>{missing} {currency} is still to be paid.</source>
   <translation>Bado {missing} {currency} hazijalipwa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/actor.py" />
   <source>{name} ({role}) is not allowed to do this: the right to {right} is missing. A manager can approve it.</source>
   <translation>{name} ({role}) haruhusiwi kufanya hivi: hana ruhusa ya {right}. Meneja anaweza kuidhinisha.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/approval.py" />
   <source>{name} ({role}) may not approve this: the right to {right} is missing.</source>
   <translation>{name} ({role}) hawezi kuidhinisha hili: hana ruhusa ya {right}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/sign_in.py" />
   <source>{name} cannot work here any more. Sign in as somebody else.</source>
   <translation>{name} hawezi tena kufanya kazi hapa. Ingia kama mtu mwingine.</translation>
  </message>
  <message>
   <location filename="../../pos_app/pricing/domain/quote.py" />
   <source>{name} has no price yet. Give it one in Products, or type the price.</source>
   <translation>{name} bado haina bei. Ipe bei kwenye Bidhaa, au andika bei.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/item_of.py" />
   <source>{name} has the tax class {tax_class}, which this shop does not have today.</source>
   <translation>{name} ina daraja la kodi {tax_class}, ambalo duka hili halina leo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>{name} is archived and is not sold any more. It can be taken back in Products.</source>
   <translation>{name} imewekwa kwenye kumbukumbu na haiuzwi tena. Inaweza kurudishwa kwenye Bidhaa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>{name} is in a category that does not exist.</source>
   <translation>{name} iko kwenye kundi ambalo halipo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>{name} is in the tax class {tax_class}, which does not exist.</source>
   <translation>{name} iko kwenye daraja la kodi {tax_class}, ambalo halipo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/product.py" />
   <source>{name} is made of a product that the catalogue does not have, or of itself.</source>
   <translation>{name} imetengenezwa kwa bidhaa isiyo kwenye katalogi, au kwa yenyewe.</translation>
  </message>
  <message>
   <location filename="../../pos_app/pricing/domain/embedded.py" />
   <source>{name} is sold per {unit}, but the code gives {measured}. Check the product's unit.</source>
   <translation>{name} inauzwa kwa {unit}, lakini msimbo unatoa {measured}. Kagua kipimo cha bidhaa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/domain/staff.py" />
   <source>{name} is the last owner. Make somebody else an owner first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/domain/taking_back.py" />
   <source>{name} was sold {sold} times on {number}, and {returned} came back already: {left} can still come back.</source>
   <translation>{name} iliuzwa mara {sold} kwenye {number}, na {returned} tayari zimerudi: {left} bado zinaweza kurudi.</translation>
  </message>
  <message>
   <location filename="../../pos_app/pricing/use_cases/quote_scan.py" />
   <source>{name} was to be used by {use_by}. It must not be sold.</source>
   <translation>{name} ilipaswa kutumika kabla ya {use_by}. Haipaswi kuuzwa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/catalogue/domain/price_change.py" />
   <source>{name} would cost less than nothing. Nothing was changed. Take less off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/find_sale.py" />
   <source>{number} is not a sale, so it cannot be taken back.</source>
   <translation>{number} si mauzo, kwa hiyo haiwezi kurudishwa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/return_goods.py" />
   <source>{number} was not paid with that much {kind}. Give the money back as it was paid, or ask a manager.</source>
   <translation>{number} haikulipwa kiasi hicho cha {kind}. Rudisha pesa jinsi zilivyolipwa, au mwulize meneja.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/void_sale.py" />
   <source>{number} was sold in another shift. Take it back as a return.</source>
   <translation>{number} iliuzwa kwenye zamu nyingine. Irudishe kama bidhaa iliyorudishwa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/use_cases/void_sale.py" />
   <source>{number} was voided or goods of it came back already, so it cannot be voided.</source>
   <translation>{number} ilibatilishwa au bidhaa zake zimerudi, kwa hiyo haiwezi kubatilishwa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/kernel/errors.py" />
   <source>{what} is not valid: {why}</source>
   <translation>{what} si sahihi: {why}</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/cli/run.py" />
   <source>{what}. What was recorded before is safe. Check the file or the disk, then look again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/cli/parser.py" />
   <source>{why} Try: {program} --help.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Register</name>
  <message>
   <location filename="../../pos_app/selling/screens/register_words.py" />
   <source>Barcode {code} isn’t in the catalogue</source>
   <translation>Msimbopau {code} haupo kwenye katalogi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Categories</source>
   <translation>Makundi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/hit_list.py" />
   <source>Enter adds the first · 3* before the name adds three</source>
   <translation>Enter inaongeza ya kwanza · 3* kabla ya jina inaongeza tatu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Favourites</source>
   <translation>Vipendwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_words.py" />
   <source>Left out: {names}</source>
   <translation>Zimeachwa: {names}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Multiply with 3*</source>
   <translation>Zidisha kwa 3*</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Not in the catalogue</source>
   <translation>Haipo kwenye katalogi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/hit_list.py" />
   <source>Nothing is called “{words}”</source>
   <translation>Hakuna kinachoitwa “{words}”</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_words.py" />
   <source>Nothing was added. Scan again, or find it by its name.</source>
   <translation>Hakuna kilichoongezwa. Skani tena, au itafute kwa jina lake.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Price typed</source>
   <translation>Bei imeandikwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Products</source>
   <translation>Bidhaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/hit_list.py" />
   <source>Products found</source>
   <translation>Bidhaa zilizopatikana</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Recall</source>
   <translation>Rudisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_screen.py" />
   <source>Register</source>
   <translation>Kaunta</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Restored what you were doing at {time}</source>
   <translation>Ulichokuwa ukifanya saa {time} kimerudishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Sale cleared, {items}</source>
   <translation>Mauzo yamefutwa, {items}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Sale on hold</source>
   <translation>Mauzo yamewekwa kando</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Scan a barcode, or type a name or SKU</source>
   <translation>Skani msimbopau, au andika jina au SKU</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/catalogue_pane.py" />
   <source>Scan next item</source>
   <translation>Skani bidhaa inayofuata</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_words.py" />
   <source>These cannot be sold as they were. The rest is in the cart.</source>
   <translation>Hizi haziwezi kuuzwa kama zilivyokuwa. Zilizobaki ziko kwenye kikapu.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>Undo</source>
   <translation>Tendua</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>{name} added · {count} in cart</source>
   <translation>{name} imeongezwa · {count} kwenye kikapu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/register_view_model.py" />
   <source>{name} removed</source>
   <translation>{name} imeondolewa</translation>
  </message>
 </context>
 <context>
  <name>Return</name>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>All of {number} came back already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Another sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>As they paid. Give it back on the terminal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>As they paid. Hand over a new voucher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>As they paid. Send it to their phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>As they paid. The drawer opens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Back in stock: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Back to the register</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Came back already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Cash from the drawer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Changed mind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Find the sale, then tick what comes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Give back: {way}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Give it back by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Goods taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>No receipt printer</source>
   <translation>Hakuna printa ya risiti</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Not paid so: a manager decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Nothing to give back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Nothing was sold lately</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_reason.py" />
   <source>Other reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Other…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Past date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Printing the receipt of the return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_reason.py" />
   <source>Reason</source>
   <translation>Sababu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Refund {amount}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Return</source>
   <translation>Rudisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>Return {number} of sale {original}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Rounding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Sale found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Sale {number}</source>
   <translation>Mauzo {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_lines.py" />
   <source>Say why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Scan a receipt, or type its number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Scan the receipt, or type its number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_screen.py" />
   <source>Sold lately</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Sold {number} × {price}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Tax in refund</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>The drawer opens</source>
   <translation>Droo inafunguka</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_done.py" />
   <source>The return is saved; its receipt can be printed later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Tick what comes back first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_side.py" />
   <source>Tick what comes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_reason.py" />
   <source>Too small, opened, ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>Wrong item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>{number} returnable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/return_words.py" />
   <source>{number} was voided</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Rights</name>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Add, change and archive products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Approve what others may not do alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Bring a backup back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Cancel a finished sale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Change a price while selling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Change prices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Change taxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Change the shop and its settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Check that the books are whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Correct stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Count stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Count the drawer and close the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Drawer and shifts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Give discounts over their limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Give discounts up to their limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Looking back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Make backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>More</source>
   <translation>Zaidi</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Open a shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Open the drawer without a sale</source>
   <translation>Fungua droo bila mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Print a receipt again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Products and stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Running the shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>See products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>See reports and profits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>See sales that were made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>See what the drawer must hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Sell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Selling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Set up printers and scanners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Take cash out or put cash in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Take goods back and pay out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>Take people on, give roles and PINs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Role</name>
  <message>
   <location filename="../../pos_app/identity/screens/people.py" />
   <source>Cashier</source>
   <translation>Keshia</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/people.py" />
   <source>Manager</source>
   <translation>Meneja</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/people.py" />
   <source>Owner</source>
   <translation>Mwenye duka</translation>
  </message>
 </context>
 <context>
  <name>Safety</name>
  <message numerus="yes">
   <location filename="../../pos_app/till/safety_place.py" />
   <source>%n example products are out of the range</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>A USB stick or another computer’s folder. It is remembered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>All is well: {count} records prove themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Another folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Back up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_place.py" />
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Back up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_view_model.py" />
   <source>Backed up and verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Backed up {age}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Backing up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Backup</source>
   <translation>Nakala</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>Before an update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Cancel</source>
   <translation>Ghairi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Check now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Checked {seen} of {total}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Data &amp; backup</source>
   <translation>Data na nakala rudufu</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>End of a shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>Every hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Every record, every sum and the file itself are proved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Everything runs while you sell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>From a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Have your recovery code?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Is everything in order?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>It was shown once, when the shop was set up. On another computer a backup opens only with it. Keep it on paper, away from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Keep the shop as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>Made by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Only for a backup from another computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Put a backup back?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Put back and restart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>Put this back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Recovery code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_place.py" />
   <source>Take the example products out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>The shop goes back to {moment} ({age}). About {lost} records made since then, sales among them, will no longer be in it. The shop as it is now is kept aside in its folder. Duka closes for a moment and opens again; new receipts get a new series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>The shop’s data is in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>There is no backup yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>There is none yet. The first is made when a shift is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>This is not a whole Duka backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_screen.py" />
   <source>This is not as it must be. Make a backup, then ask for help:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_dialogs.py" />
   <source>Where does the backup go?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>fact {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>{count} days ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>{count} hours ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>{count} minutes ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/safety_words.py" />
   <source>{size} MB</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sales</name>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>%n items</source>
   <translation>
    <numerusform>Bidhaa %n</numerusform>
    <numerusform>Bidhaa %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>%n receipts may not have printed</source>
   <translation>
    <numerusform>Risiti %n huenda haijachapishwa</numerusform>
    <numerusform>Risiti %n huenda hazijachapishwa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>%n receipts wait to be printed</source>
   <translation>
    <numerusform>Risiti %n inasubiri kuchapishwa</numerusform>
    <numerusform>Risiti %n zinasubiri kuchapishwa</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>All days</source>
   <translation>Siku zote</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Choose a sale to see its receipt.</source>
   <translation>Chagua mauzo ili kuona risiti yake.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Choose other days, or look at all of them.</source>
   <translation>Chagua siku nyingine, au tazama zote.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Clear search and filters</source>
   <translation>Futa utafutaji na vichujio</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Days</source>
   <translation>Siku</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Did it print?</source>
   <translation>Je, imechapishwa?</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Each sale of this till is listed here with its receipt.</source>
   <translation>Kila mauzo ya kaunta hii yanaorodheshwa hapa na risiti yake.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Find a sale</source>
   <translation>Tafuta mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>From {number}</source>
   <translation>Kutoka {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <location filename="../../pos_app/till/sales_place.py" />
   <source>It is marked as copy {copy}.</source>
   <translation>Imewekwa alama ya nakala {copy}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>It printed</source>
   <translation>Imechapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>It stays in the list, marked as voided.</source>
   <translation>Inabaki kwenye orodha, ikiwa imebatilishwa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Items</source>
   <translation>Bidhaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Keep sale</source>
   <translation>Baki na mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Kind</source>
   <translation>Aina</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_notice.py" />
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>Look</source>
   <translation>Tazama</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Looking back: {day}</source>
   <translation>Kutazama nyuma: {day}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>No items</source>
   <translation>Hakuna bidhaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>No receipt chosen</source>
   <translation>Hakuna risiti iliyochaguliwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>No receipt printer</source>
   <translation>Hakuna printa ya risiti</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>No receipt printer is set up at this till.</source>
   <translation>Hakuna printa ya risiti kwenye kaunta hii.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>No sale of these days fits what you look for.</source>
   <translation>Hakuna mauzo ya siku hizi yanayolingana na unachotafuta.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>No sales on these days</source>
   <translation>Hakuna mauzo siku hizi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>No sales yet</source>
   <translation>Bado hakuna mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_notice.py" />
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>Nobody knows whether the paper came out.</source>
   <translation>Hakuna anayejua kama karatasi ilitoka.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_notice.py" />
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>Not needed</source>
   <translation>Haihitajiki</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Not printed</source>
   <translation>Haijachapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Not sure it printed</source>
   <translation>Haijulikani kama imechapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Nothing found</source>
   <translation>Hakuna kilichopatikana</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Nothing to pay</source>
   <translation>Hakuna cha kulipa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Nothing was sold yet</source>
   <translation>Bado hakuna kilichouzwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Number, item, payment code or amount</source>
   <translation>Nambari, bidhaa, msimbo wa malipo au kiasi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>Open</source>
   <translation>Fungua</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Paid</source>
   <translation>Imelipwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Part returned</source>
   <translation>Sehemu imerudishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Payment</source>
   <translation>Malipo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Person</source>
   <translation>Mtu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Pick a day</source>
   <translation>Chagua siku</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_notice.py" />
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Print</source>
   <translation>Chapisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Print again</source>
   <translation>Chapisha tena</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Print last receipt</source>
   <translation>Chapisha risiti ya mwisho</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Print this receipt</source>
   <translation>Chapisha risiti hii</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Print this receipt again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Printing the last receipt</source>
   <translation>Risiti ya mwisho inachapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>Printing the receipt of {number}</source>
   <translation>Risiti ya {number} inachapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Reason</source>
   <translation>Sababu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>Receipt saved as {name}</source>
   <translation>Risiti imehifadhiwa kama {name}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Return</source>
   <translation>Rudisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Return {number}</source>
   <translation>Marejesho {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Returned</source>
   <translation>Imerudishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Returns</source>
   <translation>Marejesho</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Returns and voids</source>
   <translation>Marejesho na ubatilishaji</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Rung up twice</source>
   <translation>Imepigwa mara mbili</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Sale</source>
   <translation>Mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Sale {number}</source>
   <translation>Mauzo {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>Sale {number} is voided</source>
   <translation>Mauzo {number} yamebatilishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Sales</source>
   <translation>Mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Save as PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Save receipt as PDF</source>
   <translation>Hifadhi risiti kama PDF</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Save the receipt as a PDF file</source>
   <translation>Hifadhi risiti kama faili ya PDF</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Say why first.</source>
   <translation>Sema sababu kwanza.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Search all days</source>
   <translation>Tafuta siku zote</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Search sales</source>
   <translation>Tafuta mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Set one up under Devices.</source>
   <translation>Weka moja kwenye Vifaa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <source>Show all days</source>
   <translation>Onyesha siku zote</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Sold</source>
   <translation>Zilizouzwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>State</source>
   <translation>Hali</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Stays in the shop</source>
   <translation>Inabaki dukani</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>They are from earlier. New receipts print at once.</source>
   <translation>Ni za awali. Risiti mpya huchapishwa mara moja.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/papers_notice.py" />
   <source>They are from earlier; whoever is next might take them along.</source>
   <translation>Ni za awali; anayefuata anaweza kuzichukua.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>This goes back as it was paid: {paid}. The goods go back into stock.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Today</source>
   <translation>Leo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Total</source>
   <translation>Jumla</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Void</source>
   <translation>Batilisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <location filename="../../pos_app/selling/screens/sales_screen.py" />
   <location filename="../../pos_app/till/sales_place.py" />
   <source>Void sale</source>
   <translation>Batilisha mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Void sale {number}?</source>
   <translation>Batilisha mauzo {number}?</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>Void {amount}</source>
   <translation>Batilisha {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Void {number}</source>
   <translation>Ubatilisho {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>Voided</source>
   <translation>Imebatilishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Voids</source>
   <translation>Ubatilishaji</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_pane.py" />
   <source>Waiting to print</source>
   <translation>Inasubiri kuchapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Week</source>
   <translation>Wiki</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>Yesterday</source>
   <translation>Jana</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sale_view_model.py" />
   <source>{amount} goes back as it was paid.</source>
   <translation>{amount} inarudi kama ilivyolipwa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/void_dialog.py" />
   <source>{amount} goes back as it was paid: {paid}. The goods go back into stock.</source>
   <translation type="vanished">{amount} inarudi kama ilivyolipwa: {paid}. Bidhaa zinarudi stoo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/sales_tools.py" />
   <source>{first} – {last}</source>
   <translation>{first} – {last}</translation>
  </message>
 </context>
 <context>
  <name>Selling</name>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>Add to this sale</source>
   <translation>Ongeza kwenye mauzo haya</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>Nothing was added. Scan it again.</source>
   <translation>Hakuna kilichoongezwa. Skani tena.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>That scan was not read whole</source>
   <translation>Skani hiyo haikusomwa yote</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>The payment goes on.</source>
   <translation>Malipo yanaendelea.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>{code} was scanned</source>
   <translation>{code} imeskaniwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/flow.py" />
   <source>{name} was chosen</source>
   <translation>{name} imechaguliwa</translation>
  </message>
 </context>
 <context>
  <name>Setting</name>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/settings.py" />
   <source>A drawer that is short or over by more is closed with a manager's approval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>A second screen that shows the customer basket, total and change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/settings.py" />
   <source>Any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>As the window allows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>As the window allows, large, normal, or compact without pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Compact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Customer display</source>
   <translation>Skrini ya mteja</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>End</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Favourites</source>
   <translation>Vipendwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>How loud added, problem and paid are heard. All three can be seen as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/shifts/settings.py" />
   <source>Largest difference without a manager</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/settings.py" />
   <source>Lock the till when nobody uses it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/settings.py" />
   <source>Minutes without a key, a scan or a tap until the till asks for a PIN. 0: never.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/settings.py" />
   <source>Never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Normal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Printer profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Receipt printer</source>
   <translation>Printa ya risiti</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Register</source>
   <translation>Kaunta</translation>
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Scanner begins with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Scanner ends with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Scanning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Serial scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Side of the cart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Size of the tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Sounds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/documents/settings.py" />
   <source>Thanks, opening hours, how goods are returned. Empty: nothing is printed there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>The key a keyboard scanner was programmed to type before each code. Empty: it is told from a typist by its pace.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>The products on the first page of tiles: their SKUs with spaces between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Tiles</source>
   <translation>Vigae</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Tiles to tap beside the cart, or the cart as a table for shops that scan.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>What a keyboard scanner types after each code: Enter or Tab, or nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>What the printer can do: paper width, code pages, cutter, codes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Where a scanner on a serial line is: /dev/ttyACM0 or COM4. Empty: there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/devices/settings.py" />
   <source>Where it is: tcp:192.168.1.50:9100, usb:/dev/usb/lp0, serial:/dev/ttyUSB0, cups:QUEUE or file:FOLDER. Empty: no printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/selling/settings.py" />
   <source>Where one ends reading a line, or where one starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/documents/settings.py" />
   <source>Words at the end of receipts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/settings.py" />
   <source>minutes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/settings_screen.py" />
   <source>All changes saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>As the tax office gave it. Empty: receipts have none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>Ask somebody who may change people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>At the top of every receipt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Below the name on receipts, each line as you write it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Bigger rows and buttons for finger use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Choose one of those offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Customers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Dark</source>
   <translation>Giza</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Darker text and clearer edges, in both themes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Devices</source>
   <translation>Vifaa</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>End of the business day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Everything grows together, from {least}% to {most}%. Now {now}%.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/settings_screen.py" />
   <location filename="../../pos_app/till/settings_place.py" />
   <source>Find a setting</source>
   <translation>Tafuta mpangilio</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Finish the payment at the register first, then choose again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Follow the computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>It is on or off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Light</source>
   <translation>Angavu</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Light, dark, colours, as the computer is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Locking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Look</source>
   <translation type="vanished">Tazama</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Look &amp; language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/settings_screen.py" />
   <source>No setting is called “{words}”. Try another word, such as tax or printer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>Not for your role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Of the window, for everybody at this till. Receipts keep theirs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Payments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>People &amp; roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>People are not for your role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>People or roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Prices on the shelf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Receipts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Reduce motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Register</source>
   <translation>Kaunta</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>Roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>Roles and rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Set when the shop was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/settings_screen.py" />
   <source>Settings</source>
   <translation>Mipangilio</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/settings_place.py" />
   <source>Settings…</source>
   <translation>Mipangilio…</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Shifts</source>
   <translation>Zamu</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Shop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Stock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Stronger contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_groups.py" />
   <source>Sync &amp; backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Tax added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Tax included</source>
   <translation>Kodi imejumuishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Tax number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/taxes_part.py" />
   <source>Tax rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/taxes_part.py" />
   <source>Taxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Text and controls size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>This was set when the shop was made and stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Touch spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/look_part.py" />
   <source>Turn off slides and flashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>What is sold before this hour belongs to the day before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Write a percentage from 0 to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Write a whole number from {least} to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>Write one line of at most {most} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/declared_part.py" />
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>Your role does not allow you to change this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/taxes_part.py" />
   <source>{count} classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/taxes_part.py" />
   <source>{count}, usually {rate}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/setting_words.py" />
   <source>{explanation} 0: {zero}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/people_part.py" />
   <source>{people} people, {roles} roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/settings_view_model.py" />
   <source>{why} It stays as it was: {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/settings/screens/shop_part.py" />
   <source>{why}. It stays as it was.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Close</source>
   <translation>Funga</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Discard</source>
   <translation>Tupa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Discard changes</source>
   <translation>Tupa mabadiliko</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Discard your changes?</source>
   <translation>Tupa mabadiliko yako?</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Keep editing</source>
   <translation>Endelea kuhariri</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Save</source>
   <translation>Hifadhi</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>Unsaved changes</source>
   <translation>Mabadiliko hayajahifadhiwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/sheet.py" />
   <source>What you changed here has not been saved.</source>
   <translation>Ulichobadilisha hapa hakijahifadhiwa.</translation>
  </message>
 </context>
 <context>
  <name>Shift</name>
  <message numerus="yes">
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>%n payments</source>
   <translation>
    <numerusform>Malipo %n</numerusform>
    <numerusform>Malipo %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_dialog.py" />
   <source>Amount</source>
   <translation>Kiasi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_gate.py" />
   <source>Ask for one to be opened.</source>
   <translation>Omba ifunguliwe moja.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Back</source>
   <translation>Nyuma</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_dialog.py" />
   <source>Cancel</source>
   <translation>Ghairi</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/terminal_check.py" />
   <source>Card</source>
   <translation>Kadi</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Cards and vouchers</source>
   <translation>Kadi na vocha</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>Cash in</source>
   <translation>Taslimu kuingia</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Cash in or out</source>
   <translation>Taslimu kuingia au kutoka</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Cash in the drawer</source>
   <translation>Taslimu kwenye droo</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Cash in the drawer now</source>
   <translation>Taslimu iliyo kwenye droo sasa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>Cash out</source>
   <translation>Taslimu kutoka</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <source>Cash that goes from the drawer to the safe.</source>
   <translation>Taslimu inayotoka kwenye droo kwenda kwenye sefu.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <source>Cash that goes into the drawer without a sale.</source>
   <translation>Taslimu inayoingia kwenye droo bila mauzo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <source>Cash that leaves the drawer without a sale.</source>
   <translation>Taslimu inayotoka kwenye droo bila mauzo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Check</source>
   <translation>Kagua</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>Check cards and vouchers</source>
   <translation>Kagua kadi na vocha</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Close</source>
   <translation>Funga</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <location filename="../../pos_app/till/shift_place.py" />
   <source>Close shift</source>
   <translation>Funga zamu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Close shift #{number}</source>
   <translation>Funga zamu #{number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Close shift {number}?</source>
   <translation>Funga zamu {number}?</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Coins</source>
   <translation>Sarafu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Count</source>
   <translation>Idadi</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Count by notes and coins</source>
   <translation>Hesabu kwa noti na sarafu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Count notes and coins before the first sale. A wrong float shows at the end.</source>
   <translation>Hesabu noti na sarafu kabla ya mauzo ya kwanza. Kosa la pesa za kuanzia litaonekana mwishoni.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_view_model.py" />
   <source>Count the float before the first sale.</source>
   <translation>Hesabu pesa za kuanzia kabla ya mauzo ya kwanza.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_view_model.py" />
   <source>Count the float before the first sale. Last shift: {left}.</source>
   <translation>Hesabu pesa za kuanzia kabla ya mauzo ya kwanza. Zamu iliyopita: {left}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <location filename="../../pos_app/shifts/screens/shift_view_model.py" />
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Counted</source>
   <translation>Zilizohesabiwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <location filename="../../pos_app/shifts/screens/shift_view_model.py" />
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Difference</source>
   <translation>Tofauti</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_view_model.py" />
   <source>Differs</source>
   <translation>Inatofautiana</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Each shift is listed here with its Z report once it is closed.</source>
   <translation>Kila zamu inaorodheshwa hapa na ripoti yake ya Z inapofungwa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <location filename="../../pos_app/till/shift_place.py" />
   <source>Earlier shifts</source>
   <translation>Zamu zilizopita</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Expected in drawer</source>
   <translation>Zinazotarajiwa kwenye droo</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Expected {expected}.</source>
   <translation>Zilitarajiwa {expected}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Expected {expected}. Recount, or say why.</source>
   <translation>Zilitarajiwa {expected}. Hesabu tena, au sema kwa nini.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_view_model.py" />
   <source>It is marked as copy {copy}.</source>
   <translation>Imewekwa alama ya nakala {copy}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_place.py" />
   <source>It is there when you come back to Shifts.</source>
   <translation>Itakuwepo ukirudi kwenye Zamu.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Just look around</source>
   <translation>Angalia tu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Keep counting</source>
   <translation>Endelea kuhesabu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Keep the Z report</source>
   <translation>Hifadhi ripoti ya Z</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <location filename="../../pos_app/shifts/screens/open_shift_view_model.py" />
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Matches</source>
   <translation>Inalingana</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/terminal_check.py" />
   <source>Mobile money</source>
   <translation>Pesa kwa simu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Next: check cards</source>
   <translation>Ifuatayo: kagua kadi</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Next: close</source>
   <translation>Ifuatayo: funga</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_papers.py" />
   <source>No receipt printer</source>
   <translation>Hakuna printa ya risiti</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>No receipt printer is set up at this till.</source>
   <translation>Hakuna printa ya risiti kwenye kaunta hii.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <location filename="../../pos_app/till/shift_gate.py" />
   <source>No shift is open</source>
   <translation>Hakuna zamu iliyofunguliwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>No shift was closed yet</source>
   <translation>Bado hakuna zamu iliyofungwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Not checked</source>
   <translation>Haijakaguliwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Note</source>
   <translation>Dokezo</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Note for the manager</source>
   <translation>Dokezo kwa meneja</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Notes</source>
   <translation>Noti</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Nothing can be added to it afterwards. Held sales stay.</source>
   <translation>Hakuna kinachoweza kuongezwa baadaye. Mauzo yaliyowekwa kando yanabaki.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>Open since {day} {time} · {name}</source>
   <translation>Wazi tangu {day} {time} · {name}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Opened and closed by</source>
   <translation>Imefunguliwa na kufungwa na</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>Opening float</source>
   <translation>Pesa za kuanzia</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>Paid by</source>
   <translation>Imelipwa kwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_place.py" />
   <source>Print X report</source>
   <translation>Chapisha ripoti ya X</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Print again</source>
   <translation>Chapisha tena</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/closing_steps.py" />
   <source>Print the Z report</source>
   <translation>Chapisha ripoti ya Z</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_view_model.py" />
   <source>Printing the Z report of shift {number}</source>
   <translation>Ripoti ya Z ya zamu {number} inachapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>Ready to close</source>
   <translation>Tayari kufungwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_dialog.py" />
   <source>Reason</source>
   <translation>Sababu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>Recorded</source>
   <translation>Zilizorekodiwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/cash_move_view_model.py" />
   <source>Safe drop</source>
   <translation>Kwenye sefu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Sales</source>
   <translation>Mauzo</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>Sales in cash</source>
   <translation>Mauzo ya taslimu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>Same</source>
   <translation>Sawa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>Save and finish later</source>
   <translation>Hifadhi na umalize baadaye</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_papers.py" />
   <source>Set one up under Devices.</source>
   <translation>Weka moja kwenye Vifaa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Shift</source>
   <translation>Zamu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/earlier_pane.py" />
   <source>Shift #{number}</source>
   <translation>Zamu #{number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_place.py" />
   <source>Shift {number} is closed</source>
   <translation>Zamu {number} imefungwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_gate.py" />
   <source>Shift {number} is open</source>
   <translation>Zamu {number} iko wazi</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Shifts</source>
   <translation>Zamu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Start one to sell. Its figures and its count are found here.</source>
   <translation>Anza moja ili kuuza. Takwimu na hesabu yake zinapatikana hapa.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>Start shift</source>
   <translation>Anza zamu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>Terminal says</source>
   <translation>Mashine inasema</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_papers.py" />
   <source>The X report is printed</source>
   <translation>Ripoti ya X imechapishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>The Z report is kept. Nothing can be added afterwards.</source>
   <translation>Ripoti ya Z imehifadhiwa. Hakuna kinachoweza kuongezwa baadaye.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/summary_card.py" />
   <source>The Z report is printed and kept. Nothing can be added afterwards.</source>
   <translation>Ripoti ya Z imechapishwa na kuhifadhiwa. Hakuna kinachoweza kuongezwa baadaye.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_view_model.py" />
   <source>The count differs by more than may be closed without a manager.</source>
   <translation>Hesabu inatofautiana zaidi ya inavyoruhusiwa kufunga bila meneja.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/shift_place.py" />
   <source>The count is saved</source>
   <translation>Hesabu imehifadhiwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>The count matches</source>
   <translation>Hesabu inalingana</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>To the safe</source>
   <translation>Kwenda kwenye sefu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_dialog.py" />
   <source>Type the amount</source>
   <translation>Andika kiasi</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/count_card.py" />
   <source>Value</source>
   <translation type="vanished">Thamani</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/terminal_check.py" />
   <source>Voucher</source>
   <translation>Vocha</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/open_shift_view_model.py" />
   <source>Welcome, {name}. Start a shift</source>
   <translation>Karibu, {name}. Anza zamu</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_side.py" />
   <source>What the drawer must hold is compared when you close the shift.</source>
   <translation>Kinachopaswa kuwa kwenye droo hulinganishwa unapofunga zamu.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>What the terminal says for {name}</source>
   <translation>Mashine inasema nini kwa {name}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_screen.py" />
   <source>X report</source>
   <translation>Ripoti ya X</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_view_model.py" />
   <source>You counted {counted}.</source>
   <translation>Umehesabu {counted}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_view_model.py" />
   <source>You counted {counted}. {difference}.</source>
   <translation>Umehesabu {counted}. {difference}.</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>{amount} over</source>
   <translation>{amount} zimezidi</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/shift_figures.py" />
   <source>{amount} short</source>
   <translation>{amount} zimepungua</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/terminal_check.py" />
   <source>{name}: terminal {said}</source>
   <translation>{name}: mashine {said}</translation>
  </message>
  <message>
   <location filename="../../pos_app/shifts/screens/terminal_check.py" />
   <source>{name}: terminal {said}, recorded {recorded}</source>
   <translation>{name}: mashine {said}, zilizorekodiwa {recorded}</translation>
  </message>
 </context>
 <context>
  <name>SignIn</name>
  <message numerus="yes">
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>%n digits typed</source>
   <translation>
    <numerusform>Tarakimu %n imeandikwa</numerusform>
    <numerusform>Tarakimu %n zimeandikwa</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>A moment</source>
   <translation>Subiri kidogo</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Close Duka</source>
   <translation>Funga Duka</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>Enter your PIN</source>
   <translation>Weka PIN yako</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>Enter your PIN first</source>
   <translation>Weka PIN yako kwanza</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Find a name</source>
   <translation>Tafuta jina</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>Hello, {name}</source>
   <translation>Habari, {name}</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>Opening the shop…</source>
   <translation>Duka linafunguliwa…</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Sign in</source>
   <translation>Ingia</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Switch language</source>
   <translation>Badilisha lugha</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Tap your name, then enter your PIN.</source>
   <translation>Gusa jina lako, kisha weka PIN yako.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/pin_entry.py" />
   <source>That PIN is not right. Try again.</source>
   <translation>PIN hiyo si sahihi. Jaribu tena.</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/sign_in_screen.py" />
   <source>Who’s on the till?</source>
   <translation>Nani yuko kwenye kaunta?</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>No open shift</source>
   <translation>Hakuna zamu wazi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>No printer</source>
   <translation>Hakuna printa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>No receipt printer is set up at this till.</source>
   <translation>Hakuna printa ya risiti kwenye kaunta hii.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Not connected</source>
   <translation>Haijaunganishwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Printer: cover open</source>
   <translation>Printa: kifuniko wazi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Printer: cutter stuck</source>
   <translation>Printa: kikata kimekwama</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Printer: error</source>
   <translation>Printa: hitilafu</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Printer: no answer</source>
   <translation>Printa: haijibu</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Printer: no paper</source>
   <translation>Printa: hakuna karatasi</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Receipt printer</source>
   <translation>Printa ya risiti</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Receipts wait and print as soon as the printer can.</source>
   <translation>Risiti zinasubiri na kuchapishwa printa itakapoweza.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Shift #{number} · {hours} h {minutes} m</source>
   <translation>Zamu #{number} · saa {hours} dk {minutes}</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>Start a shift to sell.</source>
   <translation>Anza zamu ili kuuza.</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/status_bar.py" />
   <source>Status</source>
   <translation>Hali</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/status_bar.py" />
   <source>This till works by itself. Everything is saved here.</source>
   <translation>Kaunta hii inafanya kazi peke yake. Kila kitu kinahifadhiwa hapa.</translation>
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <location filename="../../pos_app/ui/widgets/stepper.py" />
   <source>One less</source>
   <translation>Moja pungufu</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/stepper.py" />
   <source>One more</source>
   <translation>Moja zaidi</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/stepper.py" />
   <source>Quantity</source>
   <translation>Idadi</translation>
  </message>
 </context>
 <context>
  <name>Steps</name>
  <message>
   <location filename="../../pos_app/ui/widgets/step_strip.py" />
   <source>All {count} steps done</source>
   <translation>Hatua zote {count} zimekamilika</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/step_strip.py" />
   <source>Step {now} of {count}: {title}</source>
   <translation>Hatua {now} kati ya {count}: {title}</translation>
  </message>
 </context>
 <context>
  <name>Table</name>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>As it was</source>
   <translation>Kama ilivyokuwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>Columns</source>
   <translation>Safu wima</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/skeleton.py" />
   <source>Loading</source>
   <translation>Inapakia</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/pager.py" />
   <source>Next page</source>
   <translation>Ukurasa unaofuata</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/pager.py" />
   <source>Page before</source>
   <translation>Ukurasa uliotangulia</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/pager.py" />
   <source>Page {page} of {pages}</source>
   <translation>Ukurasa {page} kati ya {pages}</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/pager.py" />
   <source>Pages</source>
   <translation>Kurasa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>Sort by</source>
   <translation>Panga kwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>Sorted by {column}</source>
   <translation>Imepangwa kwa {column}</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>Turn the order round</source>
   <translation>Geuza mpangilio</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/bulk_bar.py" />
   <source>Untick all</source>
   <translation>Ondoa tiki zote</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/bulk_bar.py" />
   <source>What to do with the ticked rows</source>
   <translation>Cha kufanya na mistari iliyotikiwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>{column} further back</source>
   <translation>{column} nyuma zaidi</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/column_chooser.py" />
   <source>{column} further forward</source>
   <translation>{column} mbele zaidi</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/bulk_bar.py" />
   <source>{count} selected</source>
   <translation>{count} zimechaguliwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/pager.py" />
   <source>{first}–{last} of {total}</source>
   <translation>{first}–{last} kati ya {total}</translation>
  </message>
 </context>
 <context>
  <name>Taxes</name>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Change rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_words.py" />
   <source>From the beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Holds from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Left for you, then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Left for you, today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Letter {letter} on the receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>New rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_words.py" />
   <source>No tax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>One piece priced at {price}, on a receipt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Open {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Prices on the shelf contain their tax.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Rate today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Rates over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Sales that were made before keep their tax.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_words.py" />
   <source>Since {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Tax classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Tax from {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>Tax is added to the prices on the shelf.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Tax today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>That day is over. Choose {today} or a later day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>That rate holds on that day already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>The customer pays then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>The customer pays today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_sheet.py" />
   <source>Your role does not allow you to change taxes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_words.py" />
   <source>{amount} per unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_pane.py" />
   <source>{letter} · the usual one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/taxes/screens/taxes_words.py" />
   <source>{rate} from {day}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tender</name>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>By {method}</source>
   <translation>Kwa {method}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Card</source>
   <translation>Kadi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Cash</source>
   <translation>Taslimu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Cash received</source>
   <translation>Taslimu iliyopokelewa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Change</source>
   <translation>Chenji</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/quick_pad.py" />
   <source>Change {amount}</source>
   <translation>Chenji {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Code of the payment</source>
   <translation>Msimbo wa malipo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Drawer</source>
   <translation>Droo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/quick_pad.py" />
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Exact</source>
   <translation>Kamili</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/reference_pad.py" />
   <source>It stands on the receipt; it may stay empty.</source>
   <translation>Inaonekana kwenye risiti; inaweza kuachwa tupu.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Left to pay</source>
   <translation>Imebaki kulipwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Mobile money</source>
   <translation>Pesa kwa simu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Number of the voucher</source>
   <translation>Nambari ya vocha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Number on the terminal’s slip</source>
   <translation>Nambari kwenye karatasi ya mashine</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>On the terminal</source>
   <translation>Kwenye mashine ya kadi</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Open drawer</source>
   <translation>Fungua droo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/paid_parts.py" />
   <source>Paid so far</source>
   <translation>Zilizolipwa hadi sasa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Record {amount}, {method}</source>
   <translation>Rekodi {amount}, {method}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/reference_pad.py" />
   <source>Reference</source>
   <translation>Rejea</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Scan or type</source>
   <translation>Skani au andika</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Split payment</source>
   <translation>Malipo yaliyogawanywa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Still to pay</source>
   <translation>Bado kulipwa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/reference_pad.py" />
   <source>Take it by {method}</source>
   <translation>Pokea kwa {method}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Take payment</source>
   <translation>Pokea malipo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/reference_pad.py" />
   <source>Take the money first, then record it here. Less than all splits the sale.</source>
   <translation>Pokea pesa kwanza, kisha irekodi hapa. Chini ya yote hugawa malipo.</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>Take {amount} cash</source>
   <translation>Pokea {amount} taslimu</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/paid_parts.py" />
   <source>Take {method} back</source>
   <translation>Ondoa {method}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>To pay</source>
   <translation>Ya kulipa</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>Voucher</source>
   <translation>Vocha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_words.py" />
   <source>With its code</source>
   <translation>Kwa msimbo wake</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>{amount} change</source>
   <translation>chenji {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tender_screen.py" />
   <source>{amount} left</source>
   <translation>imebaki {amount}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/paid_parts.py" />
   <source>{paid} of {due} paid</source>
   <translation>{paid} kati ya {due} zimelipwa</translation>
  </message>
 </context>
 <context>
  <name>Tiles</name>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>No price</source>
   <translation>Hakuna bei</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>Out</source>
   <translation>Zimeisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>Out of stock</source>
   <translation>Zimeisha</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>{number} in stock</source>
   <translation>{number} zipo</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>{number} kg left</source>
   <translation>zimebaki kg {number}</translation>
  </message>
  <message>
   <location filename="../../pos_app/selling/screens/tiles.py" />
   <source>{number} left</source>
   <translation>zimebaki {number}</translation>
  </message>
 </context>
 <context>
  <name>TopRow</name>
  <message numerus="yes">
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>%n new notices</source>
   <translation>
    <numerusform>Taarifa mpya %n</numerusform>
    <numerusform>Taarifa mpya %n</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>Jump to anything</source>
   <translation>Nenda popote</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>Jump to anything…</source>
   <translation>Nenda popote…</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>Lock the till</source>
   <translation>Funga kaunta</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>Notices</source>
   <translation>Taarifa</translation>
  </message>
  <message>
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>Pages</source>
   <translation>Kurasa</translation>
  </message>
 </context>
 <context>
  <name>Trouble</name>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>Close</source>
   <translation>Funga</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>Copy details</source>
   <translation>Nakili maelezo</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>Duka needs your help</source>
   <translation>Duka inahitaji msaada wako</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>Go on</source>
   <translation>Endelea</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>Something in the program went wrong. Every finished sale is safe, and so is the open cart. Go on; if it happens again, close Duka and start it anew.</source>
   <translation>Kitu kwenye programu kimekosea. Kila mauzo yaliyokamilika ni salama, na pia kikapu kilicho wazi. Endelea; ikitokea tena, funga Duka na uianzishe upya.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/trouble_dialog.py" />
   <source>That did not work</source>
   <translation>Hilo halikufanikiwa</translation>
  </message>
 </context>
 <context>
  <name>Users</name>
  <message numerus="yes">
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>%n people</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>1 person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>4 to 8 digits. They type it to sign in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>A PIN has {least} to {most} digits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>A role says what its people may do. Copy one to make your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Add person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>Add role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Archived</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Bring back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Built in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>Change {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Copy the role {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>Discount without approval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Kind</source>
   <translation>Aina</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Leave it empty to keep the PIN they have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Locked out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>Make a role of your own to change what people may do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>New PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>New person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>New role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Open the role {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>PIN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Person</source>
   <translation>Mtu</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Save</source>
   <translation>Hifadhi</translation>
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>Sign-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Ten wrong PINs were typed for {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>The same again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>The two PINs are not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>There is already a role of that name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>They sign in with their own PIN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>This role comes with the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_sheet.py" />
   <source>This role has more rights than you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>Your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>discounts up to {most}%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>every right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>{count} can sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_words.py" />
   <source>{count} of {all} rights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/roles_pane.py" />
   <source>{name} (own)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>{name} cannot sign in. Their sales stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>{name} has more rights than you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_sheet.py" />
   <source>{role} · that is you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../pos_app/identity/screens/users_pane.py" />
   <source>{said}, {gone} archived</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <location filename="../../pos_app/till/counter.py" />
   <source>Begin the next sale first.</source>
   <translation>Anza mauzo yanayofuata kwanza.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/main_window.py" />
   <source>Duka</source>
   <translation>Duka</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter.py" />
   <source>Finish the payment first.</source>
   <translation>Maliza malipo kwanza.</translation>
  </message>
  <message>
   <location filename="../../pos_app/till/counter.py" />
   <source>Not now</source>
   <translation>Si sasa</translation>
  </message>
 </context>
</TS>
