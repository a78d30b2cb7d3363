<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Cart</name>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/cart_words.py" />
   <source>%n items</source>
   <translation>
    <numerusform>%n item</numerusform>
    <numerusform>%n items</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/cart_pane.py" />
   <source>%n sales on hold</source>
   <translation>
    <numerusform>%n sale on hold</numerusform>
    <numerusform>%n sales on hold</numerusform>
   </translation>
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
  <message numerus="yes">
   <location filename="../../pos_app/devices/screens/side_cards.py" />
   <source>and %n more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message numerus="yes">
   <location filename="../../pos_app/till/counter_dialogs.py" />
   <source>%n items worth {total} will leave the cart.</source>
   <translation>
    <numerusform>%n item worth {total} will leave the cart.</numerusform>
    <numerusform>%n items worth {total} will leave the cart.</numerusform>
   </translation>
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
 </context>
 <context>
  <name>Sales</name>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/sales_words.py" />
   <source>%n items</source>
   <translation>
    <numerusform>%n item</numerusform>
    <numerusform>%n items</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>%n receipts may not have printed</source>
   <translation>
    <numerusform>%n receipt may not have printed</numerusform>
    <numerusform>%n receipts may not have printed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../pos_app/selling/screens/papers_view_model.py" />
   <source>%n receipts wait to be printed</source>
   <translation>
    <numerusform>%n receipt waits to be printed</numerusform>
    <numerusform>%n receipts wait to be printed</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Shift</name>
  <message numerus="yes">
   <location filename="../../pos_app/shifts/screens/check_card.py" />
   <source>%n payments</source>
   <translation>
    <numerusform>%n payment</numerusform>
    <numerusform>%n payments</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SignIn</name>
  <message numerus="yes">
   <location filename="../../pos_app/identity/screens/approval_dialog.py" />
   <location filename="../../pos_app/identity/screens/pin_pane.py" />
   <source>%n digits typed</source>
   <translation>
    <numerusform>%n digit typed</numerusform>
    <numerusform>%n digits typed</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TopRow</name>
  <message numerus="yes">
   <location filename="../../pos_app/ui/widgets/top_row.py" />
   <source>%n new notices</source>
   <translation>
    <numerusform>%n new notice</numerusform>
    <numerusform>%n new notices</numerusform>
   </translation>
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
 </context>
</TS>
